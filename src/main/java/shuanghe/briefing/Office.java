package shuanghe.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.input.InputFile;
import shuanghe.input.Outcome;
import shuanghe.input.SettingsFile;
import shuanghe.model.Language;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * What an office sets in {@code templates/office.properties}.
 *
 * @param masthead name of the briefing in the masthead, not empty
 * @param office issuing office, not empty
 * @param report to whom it is reported (报), or empty
 * @param send to whom it is sent (送), or empty
 * @param distribute to whom it is distributed (发), or empty
 * @param copies print run, such as 50, or empty
 * @param language of reasons and remedies within the edition; Chinese where it is not set
 */
record Office(
    String masthead,
    String office,
    String report,
    String send,
    String distribute,
    String copies,
    Language language) {

  private static final String LANGUAGE = "language";
  private static final String COPIES = "copies";
  private static final List<String> PRINTED_ALWAYS = List.of("masthead", "office");
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
    faults.addAll(settings.strangeKeys(Stream.concat(KEYS.stream(), Stream.of(LANGUAGE)).toList()));
    Optional<Language> language = settings.text(LANGUAGE).flatMap(Language::of);
    if (settings.text(LANGUAGE).isPresent() && language.isEmpty()) {
      faults.add(settings.fault(LANGUAGE, Message.of("language.unknown")));
    }
    if (!faults.isEmpty()) {
      throw new BriefingException(faults);
    }
    List<String> values = KEYS.stream().map(key -> settings.setting(key).orElseThrow()).toList();
    return new Office(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        language.orElse(Language.ZH));
  }
}
