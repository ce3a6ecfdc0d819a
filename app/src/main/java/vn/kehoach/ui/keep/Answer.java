package vn.kehoach.ui.keep;

import vn.kehoach.store.StoreFailure;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What the data folder answers, waited for in a background thread. */
public final class Answer {
    private Answer() {}

    /**
     * The answer, when it has come.
     *
     * @throws StoreFailure when there is none, in the clerk's words
     */
    public static <T> T of(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StoreFailure said ? said : failed;
        }
    }
}
