package shuanghe.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.input.InputFile;
import shuanghe.input.NearestName;
import shuanghe.input.Outcome;
import shuanghe.input.SettingsFile;
import shuanghe.model.Language;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * What an office sets in {@code templates/office.properties}.
 *
 * @param masthead name of the briefing in the masthead
 * @param office issuing office
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
  private static final List<String> KEYS =
      List.of("masthead", "office", "report", "send", "distribute", "copies");

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
    List<String> known = Stream.concat(KEYS.stream(), Stream.of(LANGUAGE)).toList();
    for (String key : settings.keys()) {
      if (!known.contains(key)) {
        Message question = NearestName.question(key, known.stream());
        faults.add(settings.fault(key, Message.of("settings.unknown", question, known)));
      }
    }
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
