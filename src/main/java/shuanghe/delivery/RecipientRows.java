package shuanghe.delivery;

import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shuanghe.delivery.Recipient.Formats;
import shuanghe.edition.PublishedEdition;
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
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.Place;
import shuanghe.model.RenditionFormat;

/** Reader of the rows of {@code input/recipients.csv}. An address may head only one row. */
final class RecipientRows {

  private final CodeLists codeLists;
  private final List<RenditionFormat> published;
  private final boolean linked;
  private final FirstPlaces<String> firstPlaces = new FirstPlaces<>();

  private RecipientRows(boolean linked, CodeLists codeLists, List<RenditionFormat> published) {
    this.published = List.copyOf(published);
    this.codeLists = codeLists;
    this.linked = linked;
  }

  /**
   * A row.
   *
   * @param cover what its letters are headed with
   * @param bcc who get the letter without being named in it
   * @param stems the briefings wanted
   * @param formats what is wanted of each
   */
  record RecipientRow(
      Recipient.Cover cover, List<InternetAddress> bcc, Set<String> stems, Formats formats) {}

  /**
   * Reads the rows of a list.
   *
   * @param codeLists tell what domains there are
   * @param settings tell whether there is an archive that files can be linked in
   * @param published what briefings are published as; the first is what everyone gets
   */
  static ReadResult<RecipientRow> read(
      InputFile file,
      DeliverySettings settings,
      CodeLists codeLists,
      List<RenditionFormat> published) {
    return TableFile.readAll(
        file,
        TableForm.RECIPIENTS,
        new RecipientRows(settings.archive().isPresent(), codeLists, published)::row);
  }

  private Outcome<RecipientRow> row(TableRow row) {
    RowCheck check = new RowCheck(row);
    String name = check.needed("name");
    if (name.chars().anyMatch(Character::isISOControl)) {
      check.fault("name", Message.of("recipient.name"));
    }
    check.needed("address");
    List<InternetAddress> to = addresses(check, row, "address");
    List<InternetAddress> cc = addresses(check, row, "cc");
    List<InternetAddress> bcc = addresses(check, row, "bcc");
    Set<String> stems = stems(check, check.needed("domains"));
    Formats formats = formats(check, row.text("formats"));
    Optional<MessageLanguage> language =
        check.known(
            "language",
            MessageLanguage.of(row.text("language")),
            () -> Message.of("language.unknown"));
    if (!check.passed()) {
      return check.rejected();
    }
    for (InternetAddress address : to) {
      Optional<Place> first = firstPlaces.before(Recipient.key(address), row.place());
      if (first.isPresent()) {
        return new Outcome.Rejected<>(
            row.rejection("address", Message.of("recipient.twice", first.get())));
      }
    }
    Recipient.Cover cover = new Recipient.Cover(name, language.orElse(MessageLanguage.ZH), to, cc);
    return new Outcome.Accepted<>(new RecipientRow(cover, bcc, stems, formats));
  }

  /** The addresses of a cell, each once in whichever of its spellings. */
  private static List<InternetAddress> addresses(RowCheck check, TableRow row, String column) {
    String text = row.text(column);
    return check
        .known(column, MailAddress.parseAll(text), () -> Message.of("recipient.address"))
        .orElse(List.of());
  }

  private Set<String> stems(RowCheck check, String text) {
    Set<String> wanted = new TreeSet<>();
    for (String word : words(text)) {
      if (word.equalsIgnoreCase("all") || word.equals("全部")) {
        wanted.add(PublishedEdition.OVERVIEW);
        codeLists.cooperation().forEach(domain -> wanted.add(domain.code()));
      } else if (word.equalsIgnoreCase(PublishedEdition.OVERVIEW) || word.equals("总览")) {
        wanted.add(PublishedEdition.OVERVIEW);
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
    return wanted;
  }

  private Formats formats(RowCheck check, String text) {
    List<String> known = new ArrayList<>();
    published.forEach(format -> known.add(format.extension()));
    published.stream().skip(1).forEach(format -> known.add(format.extension() + Formats.LINK));
    Set<String> wanted = new TreeSet<>();
    for (String word : words(text.toLowerCase(Locale.ROOT))) {
      if (!known.contains(word)) {
        check.fault("formats", Message.of("recipient.format", word, known));
      } else if (word.endsWith(Formats.LINK) && !linked) {
        check.fault("formats", Message.of("recipient.link", DeliverySettings.FILE, word));
      }
      wanted.add(word);
    }
    return new Formats(published, wanted);
  }

  private static List<String> words(String text) {
    return MailAddress.SEPARATORS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }
}
