package vn.hoctap.recognition.criteria;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.hoctap.recognition.criteria", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule judging_needs_the_jdk_and_the_published_language_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.util..",
                    "org.jspecify..",
                    "vn.hoctap.recognition.events..",
                    "vn.hoctap.recognition.criteria..")
            .because("the same answers must come to the same judgement, whoever asks and wherever (ADR-0005)");
}
