package vn.hoctap.recognition.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Feeding;

@AnalyzeClasses(packages = "vn.hoctap.recognition", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_query_side_knows_neither_the_command_side_nor_axon = noClasses()
            .that()
            .resideInAnyPackage("vn.hoctap.recognition.query..", "vn.hoctap.recognition.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.hoctap.recognition.command..", "vn.hoctap.recognition.eventstore..", "org.axonframework..")
            .because("it knows what happened from the topic alone (ADR-0001)");

    @ArchTest
    static final ArchRule queries_do_not_know_pages = noClasses()
            .that()
            .resideInAPackage("vn.hoctap.recognition.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.hoctap.recognition.portal..")
            .because("pages come and go, the read API stays");

    @ArchTest
    static final ArchRule pages_do_not_speak_sql = noClasses()
            .that()
            .resideInAPackage("vn.hoctap.recognition.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
            .because("a page shows what a query answers");

    @ArchTest
    static final ArchRule only_stores_speak_sql = noClasses()
            .that()
            .resideInAPackage("vn.hoctap.recognition.query..")
            .and()
            .resideOutsideOfPackages("vn.hoctap.recognition.query.intervals", "vn.hoctap.recognition.query.readers")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotAnnotatedWith(Repository.class)
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
            .because("a reader looks for a table's statements in its package's stores");

    @ArchTest
    static final ArchRule what_is_read_from_projections_is_framed = classes()
            .that()
            .resideInAPackage("vn.hoctap.recognition.query..")
            .and()
            .areAnnotatedWith(RestController.class)
            .and()
            .resideOutsideOfPackages(
                    "vn.hoctap.recognition.query.projections",
                    "vn.hoctap.recognition.query.checks",
                    "vn.hoctap.recognition.query.access",
                    "vn.hoctap.recognition.query.criteria")
            .should()
            .beAnnotatedWith(Reads.class)
            .because("an answer tells its position and its lag, and waits for a position that is asked for");

    @ArchTest
    static final ArchRule few_see_every_row = noClasses()
            .that()
            .resideOutsideOfPackage("vn.hoctap.recognition.query.readers")
            .and()
            .doNotHaveFullyQualifiedName("vn.hoctap.recognition.query.rights.RightsStore")
            .and()
            .doNotHaveFullyQualifiedName("vn.hoctap.recognition.query.panels.PanelsStore")
            .and()
            .doNotHaveFullyQualifiedName("vn.hoctap.recognition.query.search.FindByText")
            .and()
            .doNotHaveFullyQualifiedName("vn.hoctap.recognition.query.leaves.LeavesStore")
            .and()
            .resideOutsideOfPackages(
                    "vn.hoctap.recognition.query.certificates", "vn.hoctap.recognition.query.portalsessions")
            .and()
            .doNotHaveFullyQualifiedName("vn.hoctap.recognition.query.projections.Digests")
            .and()
            .doNotHaveFullyQualifiedName("vn.hoctap.recognition.query.projections.Rebuilds")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Feeding.class)
            .because("what a reader is shown comes through the wall in the database (ADR-0013)");
}
