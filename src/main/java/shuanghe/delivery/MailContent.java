package shuanghe.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import shuanghe.edition.Manifest;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.edition.PublishedEdition;
import shuanghe.model.Message;
import shuanghe.model.RenditionFormat;

/**
 * Content of an edition for one recipient.
 *
 * @param recipient who gets it
 * @param edition the edition as it lies in the output folder
 * @param briefings at least one
 * @param content SHA-256 over the published files that are sent or linked, by which {@link Mailing}
 *     tells whether the address has it
 */
record MailContent(
    Recipient recipient,
    PublishedEdition edition,
    List<PublishedBriefing> briefings,
    String content) {

  MailContent {
    briefings = List.copyOf(briefings);
  }

  /**
   * Packs what the recipient wants of the edition; empty where it holds none of it.
   *
   * @throws DeliveryException if a file is not as it was published
   */
  static Optional<MailContent> of(Recipient recipient, PublishedEdition edition)
      throws IOException {
    List<PublishedBriefing> briefings =
        edition.telling().stream().filter(b -> recipient.stems().contains(b.stem())).toList();
    if (briefings.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (String file : files(recipient, briefings)) {
      digest.update((file + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(HexFormat.of().parseHex(intact(edition, file)));
    }
    return Optional.of(
        new MailContent(recipient, edition, briefings, HexFormat.of().formatHex(digest.digest())));
  }

  private static List<String> files(Recipient recipient, List<PublishedBriefing> briefings) {
    List<String> files = new ArrayList<>();
    for (PublishedBriefing briefing : briefings) {
      recipient.formats().attached().forEach(format -> files.add(format.file(briefing.stem())));
      recipient.formats().linked().forEach(format -> files.add(format.file(briefing.stem())));
    }
    return files;
  }

  /**
   * The SHA-256 of a published file, which must lie there as it was published, so that no emptied
   * or torn file is mailed.
   */
  private static String intact(PublishedEdition edition, String file) throws IOException {
    if (edition.hashes().isEmpty()) {
      throw new DeliveryException(
          Message.of("letter.manifest-damaged", edition.folder().resolve(Manifest.NAME)));
    }
    Path path = edition.folder().resolve(file);
    String published = edition.hashes().getOrDefault(file, "");
    if (!Files.isRegularFile(path)
        || !published.equals(DigestUtils.sha256Hex(Files.readAllBytes(path)))) {
      throw new DeliveryException(Message.of("letter.file-changed", edition.name(), file));
    }
    return published;
  }

  /** Names of the files it is made of, for people. */
  List<String> listed() {
    List<String> files = new ArrayList<>();
    for (PublishedBriefing briefing : briefings) {
      recipient.formats().attached().forEach(format -> files.add(format.file(briefing.stem())));
      recipient
          .formats()
          .linked()
          .forEach(format -> files.add(format.file(briefing.stem()) + "(link)"));
    }
    return files;
  }

  /** What is left out of a letter that would else be too large to send. */
  List<RenditionFormat> dispensable() {
    return recipient.formats().attached().subList(1, recipient.formats().attached().size());
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
    byte[] hash = DigestUtils.sha256(key);
    return String.format(
        Locale.ROOT, "<%s@briefings.shuanghe>", HexFormat.of().formatHex(hash, 0, 16));
  }
}
