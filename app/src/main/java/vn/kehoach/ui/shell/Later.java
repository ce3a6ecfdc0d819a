package vn.kehoach.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is built when it is first asked for; for the window's thread alone. */
public final class Later<T> implements Supplier<T> {
    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    public Later(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(make.get());
        }
        return made.orElseThrow();
    }
}
