package vn.hoctap.recognition.command;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.hoctap.recognition", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_model_knows_only_the_jdk_and_its_messages = classes()
            .that()
            .resideInAPackage("vn.hoctap.recognition.command..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.text..",
                    "java.math..",
                    "org.jspecify..",
                    "vn.hoctap.recognition.events..",
                    "vn.hoctap.recognition.command",
                    "vn.hoctap.recognition.command.*",
                    "vn.hoctap.recognition.criteria",
                    "vn.hoctap.recognition.command..model..")
            .because("a rule must run without Spring, Axon or a database (ADR-0003)");

    @ArchTest
    static final ArchRule the_model_reads_no_clock = noClasses()
            .that()
            .resideInAPackage("vn.hoctap.recognition.command..model..")
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .because("today comes in as an argument (ADR-0003)");

    @ArchTest
    static final ArchRule events_know_neither_spring_nor_axon = noClasses()
            .that()
            .resideInAPackage("vn.hoctap.recognition.events..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..")
            .because("both sides speak this language, and only one of them uses Axon");

    @ArchTest
    static final ArchRule axon_stays_in_few_places = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.hoctap.recognition.eventstore..",
                    "vn.hoctap.recognition.command.dispatch..",
                    "vn.hoctap.recognition.command.store..",
                    "vn.hoctap.recognition.command..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .because("a move to Axon's next major version must touch shells alone");

    @ArchTest
    static final ArchRule commands_go_by_the_dispatcher_alone = noClasses()
            .that()
            .resideOutsideOfPackage("vn.hoctap.recognition.command.dispatch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework.commandhandling.gateway..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.axonframework.commandhandling.CommandBus")
            .because("nothing reaches a handler past admission (ADR-0011)");

    @ArchTest
    static final ArchRule libraries_know_no_application = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.hoctap.recognition.eventstore..",
                    "vn.hoctap.recognition.messaging..",
                    "vn.hoctap.recognition.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.hoctap.recognition.command..", "vn.hoctap.recognition.events..")
            .because("both applications stand on them");
}
