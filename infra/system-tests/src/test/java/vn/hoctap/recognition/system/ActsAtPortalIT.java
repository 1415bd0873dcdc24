package vn.hoctap.recognition.system;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.recognition.events.authority.Role;

/** What a plain year does not come to, each act walked in a browser until its effect is seen. */
@DisplayName("Acts at the portal, to their end")
class ActsAtPortalIT {
    @TempDir
    private static Path folder;

    private static WholeSystem system;

    @BeforeAll
    static void start() throws Exception {
        system = WholeSystem.start(folder);
        var rights = system.rights();
        rights.ofTheOffice(Requests.OFFICE);
        rights.grant("specialist", Role.SPECIALIST, Requests.OFFICE);
        rights.grant("deputy", Role.DEPUTY, Requests.OFFICE);
        rights.grant("authority", Role.AUTHORITY, "UBND-674");
        rights.grant("authority-of-office", Role.AUTHORITY, Requests.OFFICE);
        system.send("head", "cycles", Requests.LENIENT_CYCLE);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    /** Received together, given back, given up, refused; judged twice; recognised and revoked. */
    @Test
    void lead_dossiers_off_their_way_and_back() throws Exception {
        var judged = new Judged(system);
        judged.submit("HTX-1", "officer-1");
        judged.submit("HTX-2", "officer-2");
        judged.submit("HTX-3", "officer-3");
        judged.register("HTX-4", "officer-4");
        judged.submit("HTX-5", "officer-5");
        judged.setUpCouncil();
        new SideStepsAtPortal(system).endTwo();
        new ReceptionAtPortal(system).receiveThree();
        new RoundsAtPortal(system).judgeTwice();
        new RevocationAtPortal(system).recogniseAndRevoke();
        new ComplaintAtPortal(system).bringBack();
        new RoundsAtPortal(system).dissolve();
    }

    @Test
    void change_the_map() throws Exception {
        new MapAtPortal(system).change();
    }

    @Test
    void publish_what_counts_from_then_on() {
        new RulesAtPortal(system).publish();
    }

    @Test
    void open_a_cycle_report_its_year_and_take_past_years_over() {
        new YearsAtPortal(system).keep();
    }
}
