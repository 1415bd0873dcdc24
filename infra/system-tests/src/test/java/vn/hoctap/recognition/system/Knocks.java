package vn.hoctap.recognition.system;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;

/**
 * Loaded into an application before its own classes, it writes down whatever name the JVM looks up and wherever it connects
 * to, also where nobody answers. It is told by the two methods of the JDK through which all of that goes.
 */
public final class Knocks implements ClassFileTransformer {
    private static final ClassDesc ITSELF = ClassDesc.of(Knocks.class.getName());
    private static final ClassDesc ADDRESS = ClassDesc.of("java.net.InetAddress");
    private static final String CONNECT = "(Ljava/net/ProtocolFamily;Ljava/io/FileDescriptor;Ljava/net/InetAddress;I)I";
    private static String file = "";

    private Knocks() {}

    /** @param path of the file to which a line is added each time */
    public static void premain(String path, Instrumentation jvm) throws ReflectiveOperationException {
        file = path;
        try {
            jvm.addTransformer(new Knocks(), true);
            jvm.retransformClasses(InetAddress.class, Class.forName("sun.nio.ch.Net"));
        } catch (UnmodifiableClassException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Called before a name is looked up. */
    public static void lookUp(String name) {
        write("name " + name);
    }

    /** Called before a connection is made, or fails. */
    public static void connect(InetAddress address, int port) {
        write("port " + address.getHostAddress() + " " + port);
    }

    private static synchronized void write(String line) {
        try (var out = new FileOutputStream(file, true)) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> known, ProtectionDomain domain, byte[] bytes) {
        return switch (name) {
            case "java/net/InetAddress" -> telling(bytes, "getAddressesFromNameService", Knocks::tellOfName);
            case "sun/nio/ch/Net" -> telling(bytes, CONNECT, Knocks::tellOfConnection);
            default -> null;
        };
    }

    private static void tellOfName(CodeBuilder code) {
        var type = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);
        code.aload(0).invokestatic(ITSELF, "lookUp", type);
    }

    private static void tellOfConnection(CodeBuilder code) {
        var type = MethodTypeDesc.of(ConstantDescs.CD_void, ADDRESS, ConstantDescs.CD_int);
        code.aload(2).iload(3).invokestatic(ITSELF, "connect", type);
    }

    /** @param method its name, or its descriptor */
    private static byte[] telling(byte[] bytes, String method, Telling first) {
        var file = ClassFile.of();
        var told = ClassTransform.transformingMethodBodies(each -> isIt(each, method), new First(first));
        return file.transformClass(file.parse(bytes), told);
    }

    private static boolean isIt(MethodModel each, String method) {
        var name = each.methodName().stringValue();
        return name.equals(method)
                || (name.equals("connect") && each.methodType().stringValue().equals(method));
    }

    private interface Telling {
        void write(CodeBuilder code);
    }

    /** Puts some code before a method's own. */
    private record First(Telling telling) implements CodeTransform {
        @Override
        public void atStart(CodeBuilder code) {
            telling.write(code);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
