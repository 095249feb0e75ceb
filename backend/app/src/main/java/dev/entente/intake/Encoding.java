package dev.entente.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells bytes that are no text, and reads those that are: by their mark, as UTF-8, else as windows-1252. */
final class Encoding {
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String OTHER =
            "is in an encoding that is neither UTF-8 nor windows-1252, or is damaged: save it as UTF-8";
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F]");
    /** Above this share of letters beyond ASCII, a text of a western encoding is another one's. */
    private static final double MOST_ACCENTS = 0.3;

    private Encoding() {}

    static void refuseBinary(byte[] bytes) throws UnusableException {
        if (bytes.length == 0) {
            throw new UnusableException("is empty");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            throw new UnusableException("is a PDF file: save its text first");
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new UnusableException("is an archive or an office document: save its text first");
        }
        if (marked(bytes) == null && isBinary(bytes)) {
            throw new UnusableException("is binary, not text");
        }
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** The beginning, to be looked at only. */
    static String head(byte[] bytes, int length) {
        Charset charset = marked(bytes);
        String head = new String(
                bytes, 0, Math.min(bytes.length, length), charset == null ? StandardCharsets.ISO_8859_1 : charset);
        return head.startsWith("\uFEFF") ? head.substring(1) : head;
    }

    static String text(byte[] bytes) throws UnusableException {
        String text = decoded(bytes);
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String plain = marked.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        if (CONTROLS.matcher(plain).find()) {
            throw new UnusableException("is binary, not text: it holds control characters");
        }
        return plain.strip();
    }

    private static String decoded(byte[] bytes) throws UnusableException {
        Charset marked = marked(bytes);
        try {
            return strictly(marked == null ? StandardCharsets.UTF_8 : marked, bytes);
        } catch (CharacterCodingException e) {
            if (marked != null) {
                throw new UnusableException(OTHER);
            }
        }
        try {
            String western = strictly(WESTERN, bytes);
            if (accents(western) <= MOST_ACCENTS) {
                return western;
            }
        } catch (CharacterCodingException e) {
            // told below
        }
        throw new UnusableException(OTHER);
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            strictly(StandardCharsets.UTF_8, bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static double accents(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long beyond = text.codePoints()
                .filter(each -> Character.isLetter(each) && each > 127)
                .count();
        return letters == 0 ? 0 : (double) beyond / letters;
    }

    /** The encoding that the first bytes say, or null. */
    static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        byte[] wanted = new byte[mark.length];
        for (int at = 0; at < mark.length; at++) {
            wanted[at] = (byte) mark[at];
        }
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, wanted, 0, mark.length);
    }
}
