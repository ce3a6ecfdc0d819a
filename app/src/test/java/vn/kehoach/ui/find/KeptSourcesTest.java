package vn.kehoach.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.document.Place;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.OpenStore;
import vn.kehoach.store.Store;
import vn.kehoach.text.SoughtWords;
import vn.kehoach.ui.SampleHouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class KeptSourcesTest {
    @RegisterExtension final OpenStore data = new OpenStore();

    private Optional<DocumentId> plan = Optional.empty();

    @BeforeEach
    void keepTheSample() {
        Store opened = data.store();
        plan = Optional.of(opened.documents().create(SampleHouse.sample(), "").join());
    }

    @Test
    void aDocumentIsFoundByNumberAndSubjectAndOpened() {
        var opened = new ArrayList<DocumentId>();
        var source = new DocumentSource(data.store().documents(), opened::add);
        for (String typed : List.of("47/kh", "so hoa tai lieu", "Kế hoạch số hóa")) {
            Hit hit = source.find(SoughtWords.of(typed), 5).getFirst();
            assertEquals("Kế hoạch 47/KH-SLTDLS", hit.title(), typed);
            hit.go().run();
        }
        assertEquals(List.of(plan.orElseThrow(), plan.orElseThrow(), plan.orElseThrow()), opened);
    }

    @Test
    void wordsOfTheBodyLeadToTheirPlace() {
        var places = new ArrayList<Place>();
        var source =
                new TextSource(data.store().documents(), (document, place) -> places.add(place));
        Hit hit = source.find(SoughtWords.of("khong lam hu hong"), 5).getFirst();
        hit.go().run();
        assertEquals("Kế hoạch 47/KH-SLTDLS", hit.detail().split(" · ", 2)[0]);
        assertEquals(1, places.size());
        assertEquals(List.of(), source.find(SoughtWords.of("kh"), 5));
    }
}
