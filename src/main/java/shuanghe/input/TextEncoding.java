package shuanghe.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import shuanghe.model.Message;

/**
 * Encoding of a text, found by reading it once as a stream.
 *
 * <p>A byte order mark decides. Without one the text is UTF-16 if many bytes are NUL and those
 * stand only before or only behind the others; it is UTF-8 if it is well-formed UTF-8 from first to
 * last byte, else GB18030 if it is well-formed GB18030. This needs no statistics: Chinese text in
 * GB18030 of more than a few characters is never well-formed UTF-8. A text that is UTF-8 nearly
 * throughout is damaged UTF-8, not GB18030, and refused, because GB18030 would read it as other
 * characters without complaint. Of what a web page declares only Big5 counts: browsers save pages
 * in UTF-8 that still declare gb2312, and GB18030 holds all of that.
 *
 * @param charset the encoding; empty where the bytes are no text
 * @param bomLength bytes of the byte order mark
 * @param fault why the bytes are no text; else nothing
 * @param faultLine 1-based line of the fault, or 0
 */
record TextEncoding(Optional<Charset> charset, int bomLength, Message fault, int faultLine) {

  static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final int HEAD = 4096;
  private static final Pattern OPENING =
      Pattern.compile("<!doctype html|<html|<head>|<meta ", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARED_BIG5 =
      Pattern.compile("charset\\s*=\\s*[\"']?big5", Pattern.CASE_INSENSITIVE);
  private static final int BLOCK = 1 << 16;

  /** Bytes that are opened anew: they may be read twice. */
  interface Bytes {
    InputStream open() throws IOException;
  }

  /** Judges the bytes; an empty text is UTF-8. */
  static TextEncoding of(Bytes bytes) throws IOException {
    byte[] head;
    try (InputStream in = bytes.open()) {
      head = in.readNBytes(HEAD);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return decodable(bytes, StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return decodable(bytes, StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return fault("encoding.office-file", 0);
    }
    if (startsWith(head, '%', 'P', 'D', 'F')) {
      return fault("encoding.pdf-file", 0);
    }
    int bom = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Scan scan = new Scan();
    try (InputStream in = bytes.open()) {
      in.skipNBytes(bom);
      byte[] block = new byte[BLOCK];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        scan.add(block, n);
      }
    }
    scan.end();
    if (scan.nulLine > 0 && scan.isHalfNul()) {
      return decodable(
          bytes, scan.oddNuls > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }
    if (scan.nulLine > 0) {
      return fault("encoding.nul", scan.nulLine);
    }
    if (scan.controls > 8 && scan.controls > scan.bytes / 100) {
      return fault("encoding.controls", 0);
    }
    if (scan.malformed == 0) {
      return new TextEncoding(Optional.of(StandardCharsets.UTF_8), bom, Message.NONE, 0);
    }
    if (bom > 0 || scan.wellFormed > 4 * scan.malformed) {
      return fault("encoding.damaged", scan.malformedLine);
    }
    return decodable(
        bytes, isMarkup(head) && DECLARED_BIG5.matcher(latin(head)).find() ? BIG5 : GB18030, 0);
  }

  /** Whether the first bytes of a file are those of a web page. */
  static boolean isMarkup(byte[] bytes) {
    return OPENING.matcher(latin(bytes)).find();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static TextEncoding decodable(Bytes bytes, Charset charset, int bom) throws IOException {
    int line = 1;
    try (Reader in = strict(bytes, charset, bom)) {
      char[] block = new char[BLOCK];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        for (int i = 0; i < n; i++) {
          if (block[i] == '\n') {
            line++;
          } else if (block[i] == 0) {
            return fault("encoding.nul", line);
          }
        }
      }
    } catch (CharacterCodingException undecodable) {
      return fault("encoding.unknown", line, charset.name());
    }
    return new TextEncoding(Optional.of(charset), bom, Message.NONE, 0);
  }

  private static TextEncoding fault(String key, int line, Object... arguments) {
    return new TextEncoding(Optional.empty(), 0, Message.of(key, arguments), line);
  }

  /** A reader of the bytes after the byte order mark that refuses what it cannot decode. */
  Reader reader(Bytes bytes) throws IOException {
    return strict(bytes, charset.orElseThrow(), bomLength);
  }

  private static Reader strict(Bytes bytes, Charset charset, int bom) throws IOException {
    InputStream in = bytes.open();
    in.skipNBytes(bom);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Counts of one pass over the bytes: well-formed and malformed UTF-8 characters, NULs, control
   * bytes.
   */
  private static final class Scan {
    /** In UTF-16 every digit, separator and line end has a NUL. */
    private static final int FEWEST_NULS = 4;

    private static final int MOST_BYTES_A_NUL = 50;

    private long bytes;
    private long wellFormed;
    private long malformed;
    private long controls;
    private int line = 1;
    private int malformedLine;
    private int nulLine;
    private long at;
    private long evenNuls;
    private long oddNuls;
    private int pending;
    private int lowest;
    private int highest;

    void add(byte[] block, int length) {
      long before = bytes;
      bytes += length;
      for (int i = 0; i < length; i++) {
        int b = block[i];
        if (b >= 0x20 && pending == 0) {
          continue;
        }
        at = before + i;
        next(b & 0xFF);
      }
    }

    private void next(int b) {
      if (pending > 0) {
        if (b >= lowest && b <= highest) {
          lowest = 0x80;
          highest = 0xBF;
          if (--pending == 0) {
            wellFormed++;
          }
          return;
        }
        malformed();
      }
      if (b < 0x80) {
        ascii(b);
      } else if (b >= 0xC2 && b <= 0xDF) {
        expect(1, 0x80, 0xBF);
      } else if (b >= 0xE0 && b <= 0xEF) {
        // E0 and ED: no overlong forms, no surrogates (Unicode Standard, table 3-7)
        expect(2, b == 0xE0 ? 0xA0 : 0x80, b == 0xED ? 0x9F : 0xBF);
      } else if (b >= 0xF0 && b <= 0xF4) {
        expect(3, b == 0xF0 ? 0x90 : 0x80, b == 0xF4 ? 0x8F : 0xBF);
      } else {
        malformed();
      }
    }

    /** Whether NULs stand only before or only behind other bytes, as in UTF-16 without a mark. */
    boolean isHalfNul() {
      long nuls = evenNuls + oddNuls;
      return bytes % 2 == 0
          && (evenNuls == 0 || oddNuls == 0)
          && nuls >= FEWEST_NULS
          && nuls > bytes / MOST_BYTES_A_NUL;
    }

    private void ascii(int b) {
      if (b == '\n') {
        line++;
      } else if (b == 0) {
        nulLine = nulLine == 0 ? line : nulLine;
        evenNuls += at % 2 == 0 ? 1 : 0;
        oddNuls += at % 2;
      } else if (b < 0x20 && b != '\t' && b != '\r' && b != '\f') {
        controls++;
      }
    }

    private void expect(int continuations, int low, int high) {
      pending = continuations;
      lowest = low;
      highest = high;
    }

    private void malformed() {
      malformed++;
      pending = 0;
      malformedLine = malformedLine == 0 ? line : malformedLine;
    }

    void end() {
      if (pending > 0) {
        malformed();
      }
    }
  }
}
