package shuanghe.press;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 digest of a printed sentence in UTF-8, and the id that it gives with a number. */
final class IdDigest {

  private static final int ID_BYTES = 8;

  private final byte[] owner;
  private final MessageDigest sha256;

  private final CharsetEncoder utf8 =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 10);

  /**
   * @param owner the id of the row of an article table, which is a page of its own; empty for a
   *     page
   */
  IdDigest(String owner) {
    this.owner = owner.getBytes(StandardCharsets.UTF_8);
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** The digest of a sentence, with its owner. */
  byte[] of(CharBuffer sentence) {
    sha256.update(owner);
    utf8.reset();
    CoderResult result;
    do {
      bytes.clear();
      result = utf8.encode(sentence, bytes, true);
      sha256.update(bytes.flip());
    } while (result.isOverflow());
    return sha256.digest();
  }

  /** The id of a number in a sentence by its digest. */
  String id(byte[] sentence, String number) {
    sha256.update(sentence);
    byte[] digest = sha256.digest(number.getBytes(StandardCharsets.UTF_8));
    char[] hex = new char[1 + 2 * ID_BYTES];
    hex[0] = 'f';
    for (int i = 0; i < ID_BYTES; i++) {
      hex[2 * i + 1] = Character.forDigit(digest[i] >> 4 & 0xF, 16);
      hex[2 * i + 2] = Character.forDigit(digest[i] & 0xF, 16);
    }
    return new String(hex);
  }
}
