package vn.kehoach.ui.find;

import vn.kehoach.text.SoughtWords;

import java.util.List;

/** A kind of things that can be found. */
@FunctionalInterface
public interface FindSource {
    /** The best {@code most} answers, best first; not for the window's thread. */
    List<Hit> find(SoughtWords words, int most);
}
