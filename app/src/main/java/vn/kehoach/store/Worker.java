package vn.kehoach.store;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One thread with one connection. Its work is never interrupted: an interrupt in the middle of a
 * write closes the whole database.
 */
final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final ExecutorService thread;
    private final Connecting connecting;
    private final BooleanSupplier room;
    private Database database;
    private boolean lost;

    /** Opens one more connection. */
    interface Connecting {
        Database open() throws SQLException;
    }

    /** Something done with the connection. */
    interface Work<T> {
        T with(Database open) throws SQLException;
    }

    /**
     * @param room whether the disk has room, without which a lost connection is not opened anew
     */
    Worker(String name, Database database, Connecting connecting, BooleanSupplier room) {
        this.database = database;
        this.connecting = connecting;
        this.room = room;
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(name).daemon().factory());
    }

    /** What {@code work} answers; it fails with {@link StoreFailure} only. */
    <T> CompletableFuture<T> ask(Function<DSLContext, T> work) {
        return askPlain(open -> work.apply(open.rows()));
    }

    /** As {@link #ask}, past jOOQ, for what a start waits for. */
    <T> CompletableFuture<T> askPlain(Work<T> work) {
        var answer = new CompletableFuture<T>();
        run(
                () -> {
                    try {
                        answer.complete(with(work));
                    } catch (StoreFailure failure) {
                        answer.completeExceptionally(failure);
                    }
                },
                answer);
        return answer;
    }

    /** Does {@code work}, which needs no connection, behind all that waits. */
    CompletableFuture<Void> inTurn(Runnable work) {
        return askPlain(
                        _ -> {
                            work.run();
                            return work;
                        })
                .thenAccept(_ -> {});
    }

    /** As {@link #ask}, in one transaction. */
    <T> CompletableFuture<T> change(Function<DSLContext, T> work) {
        return ask(_ -> inTransaction(work));
    }

    /** On this thread: as {@link #now}, in one transaction. */
    <T> T inTransaction(Function<DSLContext, T> work) {
        return now(rows -> rows.transactionResult(inside -> work.apply(inside.dsl())));
    }

    /** On this thread: does {@code work} and puts what goes wrong into the clerk's words. */
    <T> T now(Function<DSLContext, T> work) {
        return with(open -> work.apply(open.rows()));
    }

    /** On this thread: as {@link #now}, with the connection itself. */
    <T> T with(Work<T> work) {
        try {
            if (lost) {
                reopen();
            }
            return work.with(database);
        } catch (DataAccessException | SQLException failure) {
            lost = !database.answers();
            throw StoreFailure.of(failure);
        }
    }

    /** A full disk closes the database under its connections; new ones work once there is room. */
    private void reopen() throws SQLException {
        if (!room.getAsBoolean()) {
            throw new StoreFailure(Trouble.DISK_FULL);
        }
        try {
            database.close();
        } catch (SQLException alreadyClosed) {
            LOG.debug("A lost connection could not be closed", alreadyClosed);
        }
        database = again();
        lost = false;
    }

    /** Our own process may hold what it lost; to tell of another window would mislead. */
    private Database again() throws SQLException {
        try {
            return connecting.open();
        } catch (SQLException failure) {
            if (Trouble.behind(failure) == Trouble.IN_USE) {
                throw new StoreFailure(Trouble.CLOSED, Trouble.CLOSED.sentence(), failure);
            }
            throw failure;
        }
    }

    /** On this thread: does {@code work} and takes back what it wrote. */
    void rolledBack(Consumer<DSLContext> work) {
        try {
            inTransaction(
                    rows -> {
                        work.accept(rows);
                        throw new TakenBack();
                    });
        } catch (TakenBack | StoreFailure _) {
            // Taken back as meant; whoever writes next is told what failed.
        }
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void later(Duration delay, Runnable work) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, thread)
                .execute(work);
    }

    private synchronized void run(Runnable work, CompletableFuture<?> answer) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closed) {
            answer.completeExceptionally(new StoreFailure(Trouble.CLOSED));
        }
    }

    /** Does {@code last} with the connection behind all that waits, then ends the thread. */
    void close(Closing last) {
        shutDown(last).join();
    }

    /** Nothing gets in between, which would find its connection closed. */
    private synchronized CompletableFuture<Void> shutDown(Closing last) {
        var done = new CompletableFuture<Void>();
        run(
                () -> {
                    try {
                        last.close(database);
                        done.complete(null);
                    } catch (SQLException failure) {
                        done.completeExceptionally(StoreFailure.of(failure));
                    }
                },
                done);
        thread.shutdown();
        return done;
    }

    /** The last thing done with a connection. */
    interface Closing {
        void close(Database database) throws SQLException;
    }
}
