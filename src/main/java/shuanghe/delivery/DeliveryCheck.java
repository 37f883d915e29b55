package shuanghe.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.delivery.CoverNote.BriefingLine;
import shuanghe.delivery.CoverNote.FileLink;
import shuanghe.input.CodeListFiles;
import shuanghe.input.MissingLists;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.Rejection;
import shuanghe.model.RenditionFormat;

/**
 * Check for what would stop a delivery: faults of {@code delivery.properties}, of {@code
 * recipients.csv} and of {@code templates/mail.html}. Nothing is sent and no connection is opened.
 */
public final class DeliveryCheck {

  private static final CoverNote SAMPLE =
      new CoverNote(
          "name",
          "masthead",
          "office",
          "period",
          "issue",
          "2023-09-30",
          false,
          "Excel",
          "",
          false,
          "https://office.example/",
          List.of(
              new BriefingLine(
                  "title", "summary", List.of(new FileLink("Excel", "https://office.example/")))));

  private DeliveryCheck() {}

  /**
   * All faults.
   *
   * @param secrets where the password of the signing key is looked for; the key is tried only with
   *     one at hand, as whoever corrects input need not have it
   * @param formats what briefings are published as
   */
  public static List<Rejection> faults(
      Path input, Path templates, Secrets secrets, List<RenditionFormat> formats) {
    DeliverySettings.FoundSetting set = DeliverySettings.look(input.resolve(DeliverySettings.FILE));
    List<Rejection> faults = new ArrayList<>(set.faults());
    keystore(set, secrets).ifPresent(faults::add);
    Path lists = input.resolve("codelists");
    if (MissingLists.in(lists).isEmpty()) {
      faults.addAll(
          RecipientList.read(
                  input.resolve(RecipientList.FILE),
                  set.settings(),
                  CodeListFiles.load(lists).codeLists(),
                  formats)
              .rejections());
    }
    Path note = templates.resolve("mail.html");
    if (set.settings().sends() || Files.exists(note)) {
      faults.addAll(note(note));
    }
    Path hook = templates.resolve(WebhookTemplate.FILE);
    if (set.settings().webhook().isPresent() || Files.exists(hook)) {
      faults.addAll(webhook(hook));
    }
    return faults;
  }

  private static List<Rejection> webhook(Path file) {
    try {
      WebhookTemplate.read(file);
      return List.of();
    } catch (DeliveryException unusable) {
      return unusable.faults();
    }
  }

  private static Optional<Rejection> keystore(DeliverySettings.FoundSetting set, Secrets secrets) {
    Optional<Path> file = set.settings().keystore();
    try {
      Optional<Secret> password =
          file.isPresent() ? secrets.find(Delivery.SIGN_PASSWORD) : Optional.empty();
      password.ifPresent(word -> PdfSigner.open(file.orElseThrow(), word));
      return Optional.empty();
    } catch (DeliveryException unusable) {
      return Optional.of(set.file().fault("sign.keystore", unusable.sentence(), Message.NONE));
    }
  }

  private static List<Rejection> note(Path file) {
    try {
      CoverTemplate template = CoverTemplate.read(file);
      for (MessageLanguage language : MessageLanguage.values()) {
        template.fill(SAMPLE, language);
      }
      return List.of();
    } catch (DeliveryException unusable) {
      return unusable.faults();
    }
  }
}
