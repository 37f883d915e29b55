package shuanghe.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shuanghe.delivery.PublishedEdition.Piece;
import shuanghe.delivery.Recipient.Format;

/**
 * What one recipient gets of an edition.
 *
 * @param pieces the briefings, at least one
 * @param content SHA-256 over the published files that are sent or linked, by which {@link Mailing}
 *     tells whether the address has it
 */
record MailContent(
    Recipient recipient, PublishedEdition edition, List<Piece> pieces, String content) {

  MailContent {
    pieces = List.copyOf(pieces);
  }

  /**
   * Packs what the recipient wants of the edition; empty where it holds none of it.
   *
   * @throws DeliveryException if a file is not as it was published
   */
  static Optional<MailContent> of(Recipient recipient, PublishedEdition edition)
      throws IOException {
    List<Piece> pieces =
        edition.telling().stream().filter(p -> recipient.stems().contains(p.stem())).toList();
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    for (String file : files(recipient, pieces)) {
      digest.update((file + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(HexFormat.of().parseHex(edition.intact(file)));
    }
    return Optional.of(
        new MailContent(recipient, edition, pieces, HexFormat.of().formatHex(digest.digest())));
  }

  private static List<String> files(Recipient recipient, List<Piece> pieces) {
    List<String> files = new ArrayList<>();
    for (Piece piece : pieces) {
      files.add(piece.pdf());
      if (recipient.formats().contains(Format.WORKBOOK)
          || recipient.formats().contains(Format.WORKBOOK_LINK)) {
        files.add(piece.workbook());
      }
    }
    return files;
  }

  /** Names of the files it is made of, for people. */
  List<String> files() {
    return files(recipient, pieces);
  }

  /**
   * The id of its letter: the same however often it is tried, so that a doubled one is known.
   *
   * @param letter which letter of the edition to the address it is, counted from 1: content that
   *     returns after other content is a new letter
   */
  String messageId(int letter) {
    String key =
        String.format(
            Locale.ROOT,
            "%s\n%s\n%s\n%d",
            edition.name(),
            content,
            recipient.address().getAddress(),
            letter);
    byte[] hash = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
    return String.format(
        Locale.ROOT, "<%s@briefings.shuanghe>", HexFormat.of().formatHex(hash, 0, 16));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
