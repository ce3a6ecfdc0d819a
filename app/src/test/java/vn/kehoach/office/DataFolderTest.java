package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {
    @Test
    void windowsKeepsDataAmongTheRoamingApplications() {
        var folder = new DataFolder("Windows 11", "home", Map.of("APPDATA", "roaming"));
        assertEquals(Path.of("roaming", "KeHoach"), folder.path());
    }

    @Test
    void otherSystemsKeepItInTheHome() {
        var folder = new DataFolder("Linux", "home", Map.of("APPDATA", "roaming"));
        assertEquals(Path.of("home", ".local", "share", "kehoach"), folder.path());
    }
}
