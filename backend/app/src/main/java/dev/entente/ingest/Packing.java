package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.article.Published;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.fact.Time;
import dev.entente.fact.Voice;
import dev.entente.ontology.Role;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as bytes that {@link Unpacking} reads back, for the time that a sorter keeps them. */
final class Packing {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private Packing write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Packing number(int number) {
        return write(() -> out.writeInt(number));
    }

    Packing large(long number) {
        return write(() -> out.writeLong(number));
    }

    Packing fraction(double number) {
        return write(() -> out.writeDouble(number));
    }

    Packing text(@Nullable String text) {
        if (text == null) {
            return number(-1);
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).write(() -> out.write(utf8));
    }

    Packing day(@Nullable LocalDate day) {
        return large(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    Packing instant(Instant instant) {
        return large(instant.getEpochSecond()).number(instant.getNano());
    }

    Packing key(@Nullable EntityKey key) {
        return text(key == null ? null : key.value());
    }

    Packing time(@Nullable Time time) {
        if (time == null) {
            return text(null);
        }
        return text(time.precision().name())
                .day(time.from())
                .day(time.until())
                .text(time.expression())
                .text(time.basis());
    }

    Packing article(Article article) {
        Published published = article.published();
        return text(article.id())
                .text(article.title())
                .text(article.publisher())
                .day(published == null ? null : published.date())
                .text(published == null ? null : published.basis())
                .text(article.address())
                .text(article.language())
                .text(article.kind().name())
                .text(article.original())
                .text(article.credits())
                .text(article.licence())
                .text(article.text().value());
    }

    Packing claim(Claim claim) {
        text(claim.article()).text(claim.relation()).roles(claim.roles());
        return text(claim.value())
                .time(claim.time())
                .text(claim.status().name())
                .participants(claim.attribution())
                .fraction(claim.confidence())
                .text(claim.by())
                .number(claim.span().start())
                .number(claim.span().end())
                .text(claim.quote())
                .instant(claim.recordedAt());
    }

    /** A voice that nobody took back yet. */
    Packing voice(Voice voice) {
        return text(voice.publisher())
                .text(voice.status().name())
                .time(voice.time())
                .text(voice.value())
                .fraction(voice.confidence())
                .day(voice.known().first());
    }

    /** Who stands where, by their keys alone. */
    Packing keys(Map<Role, List<Participant>> roles) {
        number(roles.size());
        roles.forEach((role, participants) -> {
            text(role.name()).number(participants.size());
            participants.forEach(each -> key(each.key()));
        });
        return this;
    }

    private void roles(Map<Role, List<Participant>> roles) {
        number(roles.size());
        roles.forEach((role, participants) -> text(role.name()).participants(participants));
    }

    private Packing participants(Collection<Participant> participants) {
        number(participants.size());
        participants.forEach(
                each -> key(each.key()).text(each.name()).text(each.mention()).text(each.quantity()));
        return this;
    }

    Packing entity(Entity entity) {
        key(entity.key()).text(entity.label()).text(entity.name());
        number(entity.aliases().size());
        entity.aliases().forEach(alias -> text(alias.text()).text(alias.language()));
        number(entity.offices().size());
        entity.offices().forEach(this::office);
        number(entity.ids().size());
        entity.ids().forEach((scheme, id) -> text(scheme).text(id));
        return key(entity.partOf()).text(entity.publisher()).text(entity.note());
    }

    Packing office(Entity.Office office) {
        return text(office.title())
                .key(office.of())
                .day(office.from())
                .day(office.until())
                .text(office.source());
    }
}
