package dev.entente.review;

import dev.entente.article.Published;
import dev.entente.dataset.DatasetReader;
import dev.entente.graph.GraphException;
import dev.entente.graph.Reader;
import dev.entente.graph.Recorder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Keeps drafts for a while: reads them one after the other, and saves what was reviewed. */
public final class Drafts implements AutoCloseable {
    /** How long one is kept that nobody asks for. */
    static final Duration KEPT = Duration.ofHours(4);

    /** That are read or wait for it, of all and of one sender. */
    static final int MOST_UNREAD = 6;

    static final int MOST_UNREAD_OF_ONE = 3;

    /** At all; the oldest that is read makes room. */
    static final int MOST = 24;

    private static final int KEY_BYTES = 16;

    private final ArticleReader reader;
    private final Reviewer reviewer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    /** The oldest first. */
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** A draft with whose it is. */
    private static final class Kept {
        private final String sender;
        private volatile @Nullable Submission unread;
        private volatile Draft draft;

        Kept(String sender, Submission submission, Draft draft) {
            this.sender = sender;
            this.unread = submission;
            this.draft = draft;
        }

        boolean isUnread() {
            return !(draft.stage() instanceof Draft.Stage.Ready || draft.stage() instanceof Draft.Stage.Failed);
        }
    }

    public Drafts(ArticleReader reader, Reader record, Recorder recorder, DatasetReader check, Clock clock) {
        this.reader = reader;
        this.reviewer = new Reviewer(record, recorder, check, clock);
        this.clock = clock;
    }

    /**
     * Takes something to be read, and comes back before it is.
     *
     * @param sender whose it is, so that one does not keep all others from it
     * @throws BusyException where too much is to be read already
     */
    public synchronized Draft submit(String sender, Submission submission) {
        forgetOld();
        long unread = kept.values().stream().filter(Kept::isUnread).count();
        long own = kept.values().stream()
                .filter(each -> each.isUnread() && each.sender.equals(sender))
                .count();
        if (own >= MOST_UNREAD_OF_ONE) {
            throw new BusyException(true, own + " articles from your address are being read or wait for it");
        }
        if (unread >= MOST_UNREAD) {
            throw new BusyException(false, "Too many articles wait to be read");
        }
        makeRoom();
        String key = "draft-" + HexFormat.of().formatHex(bytes());
        var taken = new Kept(
                sender,
                submission,
                new Draft(
                        key,
                        new Draft.Stage.Waiting((int) unread),
                        clock.instant().plus(KEPT)));
        kept.put(key, taken);
        try {
            worker.execute(() -> read(taken, submission));
        } catch (RejectedExecutionException e) {
            throw new BusyException(false, "The server is stopping");
        }
        return taken.draft;
    }

    /** Whether nothing can have been published on a day yet. */
    public boolean isToCome(LocalDate day) {
        return Published.isToCome(day, clock.instant());
    }

    private byte[] bytes() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private void forgetOld() {
        Instant now = clock.instant();
        kept.values().removeIf(each -> !each.isUnread() && each.draft.until().isBefore(now));
    }

    private void makeRoom() {
        Iterator<Kept> oldest = kept.values().iterator();
        while (kept.size() >= MOST && oldest.hasNext()) {
            if (!oldest.next().isUnread()) {
                oldest.remove();
            }
        }
    }

    private void read(Kept taken, Submission submission) {
        if (!isKept(taken)) {
            return;
        }
        try {
            Reaping reaping = reader.read(submission, new ArticleReader.Progress() {
                @Override
                public void loading() {
                    stage(taken, new Draft.Stage.Loading());
                }

                @Override
                public void reading(int done, int of) {
                    stage(taken, new Draft.Stage.Reading(done, of));
                }
            });
            List<Offer> offers =
                    reaping.proposals().stream().map(reviewer::offer).toList();
            stage(taken, new Draft.Stage.Ready(offers, reaping.leftOut()));
        } catch (ReadingFailure e) {
            stage(taken, new Draft.Stage.Failed(e.code(), e.sentence(), e.remedy()));
        } catch (GraphException e) {
            stage(taken, new Draft.Stage.Failed("store", String.valueOf(e.getMessage()), "try again"));
        } catch (RuntimeException e) {
            stage(taken, new Draft.Stage.Failed("fault", "Something went wrong while reading", "try again"));
            throw e;
        } finally {
            // what was sent is not needed any more, and may be large
            taken.unread = null;
            countDown();
        }
    }

    private synchronized boolean isKept(Kept taken) {
        return kept.containsValue(taken);
    }

    /** One at a time: whoever asks for a draft keeps it for longer, and must not take it back a stage. */
    private synchronized void stage(Kept taken, Draft.Stage stage) {
        taken.draft = new Draft(taken.draft.key(), stage, clock.instant().plus(KEPT));
    }

    /** One less is before those that wait. */
    private synchronized void countDown() {
        int before = 0;
        for (Kept each : kept.values()) {
            if (each.draft.stage() instanceof Draft.Stage.Waiting) {
                stage(each, new Draft.Stage.Waiting(before));
            }
            before += each.isUnread() ? 1 : 0;
        }
    }

    /** The draft, which is kept for longer where somebody asks for it. */
    public synchronized Optional<Draft> find(String key) {
        forgetOld();
        Kept found = kept.get(key);
        if (found == null) {
            return Optional.empty();
        }
        stage(found, found.draft.stage());
        return Optional.of(found.draft);
    }

    /** Forgets a draft, and ends its reading where that is under way; whether there was one. */
    public synchronized boolean drop(String key) {
        Kept gone = kept.remove(key);
        Submission unread = gone == null ? null : gone.unread;
        if (unread != null) {
            reader.abort(unread);
        }
        return gone != null;
    }

    /**
     * Saves what was decided about one of a draft's articles. Saving the same again changes nothing.
     *
     * @param number which article, from 0
     * @return nothing where there is no such draft or article
     * @throws ReviewException where it cannot be saved; nothing is changed then
     */
    public Optional<Saved> save(String key, int number, Review review) {
        Optional<Offer> offer = find(key)
                .map(Draft::stage)
                .filter(Draft.Stage.Ready.class::isInstance)
                .map(Draft.Stage.Ready.class::cast)
                .filter(ready -> number >= 0 && number < ready.offers().size())
                .map(ready -> ready.offers().get(number));
        return offer.map(each -> reviewer.save(each, review));
    }

    @Override
    public void close() {
        worker.shutdownNow();
        reader.close();
    }
}
