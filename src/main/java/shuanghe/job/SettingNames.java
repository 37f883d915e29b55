package shuanghe.job;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.input.NearestName;
import shuanghe.model.Message;

/**
 * Names that settings have as variables of the environment: SHUANGHE_FIRST_EDITION. A variable
 * without an underscore between words is the same setting to Spring Boot.
 */
public final class SettingNames {

  private static final String OURS = "SHUANGHE_";
  private static final UnaryOperator<String> JOINED = name -> name.replace("_", "");

  private SettingNames() {}

  /**
   * A sentence for each variable that begins as ours do, is no setting and is nearly one; of others
   * nothing is said, as an office may have some for its own scripts.
   *
   * @param environment names of variables
   * @param passwords names of the variables from which passwords come
   */
  public static List<Message> mistyped(
      Collection<String> environment, Collection<String> passwords) {
    List<String> ours =
        environment.stream().filter(name -> name.startsWith(OURS)).sorted().toList();
    return ours.isEmpty() ? List.of() : mistypedOf(ours, known(passwords));
  }

  private static Set<String> known(Collection<String> passwords) {
    return Stream.of(
            ofRecord("", Settings.class),
            ofRecord("WORKERS_", WorkerSettings.class),
            ofRecord("WORKERS_BROKER_", WorkerSettings.BrokerSettings.class),
            passwords.stream().map(name -> name.substring(OURS.length())))
        .flatMap(names -> names)
        .collect(Collectors.toSet());
  }

  private static List<Message> mistypedOf(List<String> ours, Set<String> known) {
    Set<String> joined = known.stream().map(JOINED).collect(Collectors.toSet());
    return ours.stream()
        .map(name -> name.substring(OURS.length()))
        .filter(name -> !joined.contains(JOINED.apply(name)))
        .map(
            name ->
                NearestName.of(name, known.stream().sorted())
                    .map(meant -> Message.of("setting.mistyped", OURS + name, OURS + meant)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<String> ofRecord(String prefix, Class<? extends Record> settings) {
    return Arrays.stream(settings.getRecordComponents())
        .map(component -> component.getName().replaceAll("(?=[A-Z])", "_"))
        .map(name -> prefix + name.toUpperCase(Locale.ROOT));
  }
}
