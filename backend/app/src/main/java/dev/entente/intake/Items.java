package dev.entente.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.entente.article.Article;
import dev.entente.article.Published;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of an RSS or Atom feed. A document type is refused, so no entity leads anywhere or grows. */
final class Items {
    private Items() {}

    static List<Draft> read(byte[] bytes) throws UnusableException {
        SyndFeed feed = feed(bytes);
        List<Draft> drafts =
                feed.getEntries().stream().map(entry -> draft(feed, entry)).toList();
        if (drafts.isEmpty()) {
            throw new UnusableException("is a feed without items");
        }
        return drafts;
    }

    private static SyndFeed feed(byte[] bytes) throws UnusableException {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (var reader = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
            return input.build(reader);
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new UnusableException("is not a feed that can be read: " + e.getMessage());
        }
    }

    private static Draft draft(SyndFeed feed, SyndEntry entry) {
        String address =
                Optional.ofNullable(entry.getLink()).filter(Article::isAddress).orElse(null);
        String name = Stream.of(entry.getUri(), address)
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse(null);
        return new Draft(
                name,
                plain(entry.getTitle()),
                plain(feed.getTitle()),
                published(entry),
                address,
                language(feed),
                text(entry));
    }

    /** The whole text where the feed has it, else what it says about it. */
    private static String text(SyndEntry entry) {
        String whole = entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
        SyndContent description = entry.getDescription();
        String markup = whole.isEmpty() && description != null && description.getValue() != null
                ? description.getValue()
                : whole;
        return Blocks.text(markup);
    }

    private static @Nullable Published published(SyndEntry entry) {
        Date published = entry.getPublishedDate();
        if (published != null) {
            return new Published(day(published), "the feed's date of publication, in UTC");
        }
        Date updated = entry.getUpdatedDate();
        return updated == null ? null : new Published(day(updated), "the feed's date of the last change, in UTC");
    }

    private static LocalDate day(Date instant) {
        return instant.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable String language(SyndFeed feed) {
        String tag = feed.getLanguage();
        return tag == null || tag.isBlank()
                ? null
                : tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String plain(@Nullable String markup) {
        String text = markup == null ? "" : Blocks.text(markup).replace("\n\n", " ");
        return text.isEmpty() ? null : text;
    }
}
