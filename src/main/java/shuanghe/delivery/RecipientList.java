package shuanghe.delivery;

import jakarta.mail.internet.InternetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shuanghe.delivery.Recipient.Format;
import shuanghe.input.FirstPlaces;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.input.RowCheck;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Language;
import shuanghe.model.Message;
import shuanghe.model.Place;

/** Reads {@code input/recipients.csv}. An address may stand only once. */
final class RecipientList {

  static final String FILE = "recipients.csv";

  private static final String SEPARATORS = "[;；,，、\\s]+";

  private final CodeLists codeLists;
  private final boolean linked;
  private final FirstPlaces<String> firstPlaces = new FirstPlaces<>();

  private RecipientList(boolean linked, CodeLists codeLists) {
    this.codeLists = codeLists;
    this.linked = linked;
  }

  /**
   * Reads the list; a list that is not there has no one on it.
   *
   * @param codeLists tell what domains there are
   * @param settings tell whether there is an archive that workbooks can be linked in
   */
  static ReadResult<Recipient> read(Path file, DeliverySettings settings, CodeLists codeLists) {
    return Files.exists(file)
        ? TableFile.readAll(
            new InputFile(file, FILE),
            TableForm.RECIPIENTS,
            new RecipientList(settings.archive().isPresent(), codeLists)::recipient)
        : ReadResult.nothing();
  }

  private Outcome<Recipient> recipient(TableRow row) {
    RowCheck check = new RowCheck(row);
    String name = check.needed("name");
    if (name.chars().anyMatch(Character::isISOControl)) {
      check.fault("name", Message.of("recipient.name"));
    }
    Optional<InternetAddress> address =
        check.known(
            "address",
            MailAddress.parse(check.needed("address")),
            () -> Message.of("recipient.address"));
    List<String> stems = stems(check, check.needed("domains"));
    Set<Format> formats = formats(check, row.text("formats"));
    Optional<Language> language =
        check.known(
            "language", Language.of(row.text("language")), () -> Message.of("language.unknown"));
    if (!check.passed()) {
      return check.rejected();
    }
    InternetAddress to = address.orElseThrow();
    // RFC 5321 lets a server tell cases of a local part apart; none in use does
    String person = to.getAddress().toLowerCase(Locale.ROOT);
    Optional<Place> first = firstPlaces.before(person, row.place());
    if (first.isPresent()) {
      return new Outcome.Rejected<>(
          row.rejection("address", Message.of("recipient.twice", first.get())));
    }
    return new Outcome.Accepted<>(
        new Recipient(row.place(), name, to, stems, formats, language.orElse(Language.ZH)));
  }

  private List<String> stems(RowCheck check, String text) {
    Set<String> wanted = new TreeSet<>();
    for (String word : words(text)) {
      if (word.equalsIgnoreCase("all") || word.equals("全部")) {
        wanted.add(Recipient.OVERVIEW);
        codeLists.cooperation().forEach(domain -> wanted.add(domain.code()));
      } else if (word.equalsIgnoreCase(Recipient.OVERVIEW) || word.equals("总览")) {
        wanted.add(Recipient.OVERVIEW);
      } else {
        Optional<Domain> domain = codeLists.domain(word).filter(d -> !d.isOther());
        domain.ifPresentOrElse(
            known -> wanted.add(known.code()),
            () ->
                check.fault(
                    "domains",
                    Message.of(
                        "recipient.domain",
                        word,
                        codeLists.cooperation().stream().map(Domain::label).toList())));
      }
    }
    List<String> stems = new ArrayList<>(List.of(Recipient.OVERVIEW));
    codeLists.cooperation().forEach(domain -> stems.add(domain.code()));
    stems.retainAll(wanted);
    return stems;
  }

  private Set<Format> formats(RowCheck check, String text) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String word : words(text)) {
      Arrays.stream(Format.values())
          .filter(format -> format.code().equalsIgnoreCase(word))
          .findFirst()
          .ifPresentOrElse(
              formats::add, () -> check.fault("formats", Message.of("recipient.format", word)));
    }
    if (formats.contains(Format.WORKBOOK_LINK) && !linked) {
      check.fault("formats", Message.of("recipient.link", DeliverySettings.FILE));
    }
    formats.add(Format.PDF);
    return formats;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(SEPARATORS)).filter(word -> !word.isEmpty()).toList();
  }
}
