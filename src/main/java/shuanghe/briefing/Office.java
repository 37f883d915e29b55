package shuanghe.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.SettingsFile;
import shuanghe.model.Edition;
import shuanghe.model.IssueSeries;
import shuanghe.model.LateData;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * Settings of an office in {@code templates/office.properties}.
 *
 * @param masthead name of the briefing in the masthead, not empty
 * @param office issuing office, not empty
 * @param report to whom it is reported (报), or empty
 * @param send to whom it is sent (送), or empty
 * @param distribute to whom it is distributed (发), or empty
 * @param copies print run, such as 50, or empty
 * @param confidentiality 密级 or 内部资料, printed above the masthead, or empty
 * @param signer who signs (签发), or empty
 * @param reviewer who reviews (审核), or empty
 * @param editor who edits (编辑), or empty
 * @param telephone of the office, or empty
 * @param late what becomes of data that come after an edition was published
 * @param language of everything within the edition; Chinese where it is not set
 */
record Office(
    String masthead,
    String office,
    String report,
    String send,
    String distribute,
    String copies,
    String confidentiality,
    String signer,
    String reviewer,
    String editor,
    String telephone,
    LateData late,
    MessageLanguage language) {

  private static final String LANGUAGE = "language";
  private static final String COPIES = "copies";
  private static final List<String> PRINTED_ALWAYS = List.of("masthead", "office");
  private static final String LATE = "late";
  private static final List<String> OPTIONAL =
      List.of("confidentiality", "signer", "reviewer", "editor", "telephone");
  private static final List<String> KEYS =
      Stream.concat(PRINTED_ALWAYS.stream(), Stream.of("report", "send", "distribute", COPIES))
          .toList();

  /**
   * Reads the settings.
   *
   * @throws BriefingException naming what is missing
   */
  static Office read(Path file) {
    SettingsFile settings =
        switch (SettingsFile.read(new InputFile(file, file.toString()))) {
          case Outcome.Rejected<SettingsFile> none ->
              throw new BriefingException(List.of(none.rejection()));
          case Outcome.Accepted<SettingsFile> read -> read.item();
        };
    List<Rejection> faults =
        new ArrayList<>(
            KEYS.stream()
                .filter(key -> settings.setting(key).isEmpty())
                .map(
                    key ->
                        Rejection.of(
                            new Place(file.toString(), 0), Message.of("office.key-missing", key)))
                .toList());
    PRINTED_ALWAYS.stream()
        .filter(key -> settings.setting(key).filter(String::isEmpty).isPresent())
        .forEach(key -> faults.add(settings.fault(key, Message.of("office.key-empty", key))));
    if (settings.text(COPIES).filter(text -> !text.matches("[1-9]\\d{0,5}")).isPresent()) {
      faults.add(settings.fault(COPIES, Message.of("office.copies")));
    }
    faults.addAll(
        settings.strangeKeys(
            Stream.of(KEYS, OPTIONAL, List.of(LANGUAGE, LATE)).flatMap(List::stream).toList()));
    Optional<LateData> late = settings.text(LATE).flatMap(LateData::of);
    if (settings.text(LATE).isPresent() && late.isEmpty()) {
      faults.add(settings.fault(LATE, Message.of("office.late")));
    }
    Optional<MessageLanguage> language = settings.text(LANGUAGE).flatMap(MessageLanguage::of);
    if (settings.text(LANGUAGE).isPresent() && language.isEmpty()) {
      faults.add(settings.fault(LANGUAGE, Message.of("language.unknown")));
    }
    if (!faults.isEmpty()) {
      throw new BriefingException(faults);
    }
    List<String> values = KEYS.stream().map(key -> settings.setting(key).orElseThrow()).toList();
    List<String> more = OPTIONAL.stream().map(key -> settings.setting(key).orElse("")).toList();
    return new Office(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        more.get(0),
        more.get(1),
        more.get(2),
        more.get(3),
        more.get(4),
        late.orElse(LateData.REPLACEMENT),
        language.orElse(MessageLanguage.ZH));
  }

  /**
   * The number of an edition as printed: 第9期·交通（更正1）, 季报第3期.
   *
   * @param domain what the paper is about, or empty
   */
  Message number(Edition edition, String domain) {
    return Message.of(
        "issue",
        IssueSeries.of(edition.period()).message(edition.issue()),
        domain.isEmpty() ? Message.NONE : Message.of("issue.part", domain),
        edition.version().message());
  }
}
