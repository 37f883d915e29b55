package shuanghe.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import shuanghe.delivery.AlertState.Stand;
import shuanghe.messages.Messages;
import shuanghe.model.Message;

/**
 * Alerts to the administrator, by the mail and the webhook of {@code delivery.properties}: what
 * went wrong and when it is over. Each channel has a record of its own of what it has told, so that
 * one that is down is caught up later. What an alert itself fails by is said on the console and is
 * no trouble to alert of.
 */
public final class Alerts {

  /** Lines of an alert about what is wrong, and about what is over. */
  private static final int MOST_LINES = 10;

  /**
   * Troubles looked at together: all troubles of a scope that are not reported any more are over.
   */
  public enum Scope {
    /** Letters that wait after a try, were refused or are uncertain. */
    LETTERS,
    /** Editions of the schedule that failed, were refused or are late. */
    EDITIONS,
    /** What broke the command {@code deliver} off. */
    DELIVER,
    /** What broke the command {@code schedule} off. */
    SCHEDULE;

    private String prefix() {
      return name().toLowerCase(Locale.ROOT) + " ";
    }
  }

  private final List<AlertChannel> channels;
  private final Path output;
  private final Messages messages;
  private final Consumer<Message> console;

  Alerts(List<AlertChannel> channels, Path output, Messages messages, Consumer<Message> console) {
    this.channels = List.copyOf(channels);
    this.output = output;
    this.messages = messages;
    this.console = console;
  }

  /**
   * The channels that are set, as far as the settings are free of faults.
   *
   * @param input folder with {@code delivery.properties}
   * @param output folder beside whose warehouse it is kept what was told
   * @param templates folder with {@code webhook.json}
   * @param messages in the language of the alerts
   * @param console takes a line for each alert that was not taken
   */
  public static Alerts of(
      Path input,
      Path output,
      Path templates,
      Secrets secrets,
      Messages messages,
      Consumer<Message> console) {
    DeliverySettings set = DeliverySettings.look(input.resolve(DeliverySettings.FILE)).settings();
    List<AlertChannel> channels = new ArrayList<>();
    if (!set.administrators().isEmpty()) {
      set.server()
          .map(server -> new MailAlerts(server, set.sender(), set.administrators(), secrets))
          .ifPresent(channels::add);
    }
    set.webhook()
        .map(link -> new WebhookAlerts(link, templates.resolve(WebhookTemplate.FILE)))
        .ifPresent(channels::add);
    return new Alerts(channels, output, messages, console);
  }

  /**
   * Takes down what is wrong now; {@link #tell} tells it.
   *
   * @param troubles all there are in the scope, by a name that stays the same while they last
   */
  public void report(Scope scope, Map<String, Message> troubles) {
    Map<String, Message> named = new LinkedHashMap<>();
    troubles.forEach((name, sentence) -> named.put(scope.prefix() + name, sentence));
    for (AlertChannel channel : channels) {
      kept(
          channel,
          file -> {
            AlertState before = file.read();
            AlertState after = before.with(scope.prefix(), named);
            if (!after.equals(before)) {
              file.write(after);
            }
          });
    }
  }

  /** Sends what is due by each channel. */
  public void tell(Instant now) {
    for (AlertChannel channel : channels) {
      kept(
          channel,
          file -> {
            AlertState state = file.read();
            if (state.due().filter(due -> !due.isAfter(now)).isPresent()) {
              file.write(state.trying(now));
              Optional<Message> failure = channel.send(subject(state), text(state));
              if (failure.isEmpty()) {
                file.write(state.taken(now));
              } else {
                console.accept(Message.of("alert.not-taken", failure.get()));
              }
            }
          });
    }
  }

  /** When something is to be told next, if anything is. */
  public Optional<Instant> next() {
    List<Instant> due = new ArrayList<>();
    for (AlertChannel channel : channels) {
      kept(channel, file -> file.read().due().ifPresent(due::add));
    }
    return due.stream().min(Instant::compareTo);
  }

  /** Work on the record of a channel. */
  private interface Work {
    void on(AlertFile file) throws IOException;
  }

  /** What cannot be recorded is not sent either, so that no alert can go out again and again. */
  private void kept(AlertChannel channel, Work work) {
    try {
      work.on(new AlertFile(output.resolve("state"), channel.name()));
    } catch (IOException unwritable) {
      console.accept(
          Message.of("alert.not-kept", channel.name(), String.valueOf(unwritable.getMessage())));
    }
  }

  private String subject(AlertState state) {
    int wrong = wrong(state).size();
    return messages.text(
        wrong == 0 ? Message.of("alert.subject-over") : Message.of("alert.subject", wrong));
  }

  private static List<Message> wrong(AlertState state) {
    List<Message> wrong = new ArrayList<>(state.sentences(Stand.NEW));
    wrong.addAll(state.sentences(Stand.TOLD));
    return wrong;
  }

  private String text(AlertState state) {
    List<Message> lines = new ArrayList<>(shortened(wrong(state)));
    List<Message> over = state.sentences(Stand.OVER);
    lines.addAll(
        shortened(over.stream().map(sentence -> Message.of("alert.over", sentence)).toList()));
    lines.add(Message.of("alert.where", output.toAbsolutePath().normalize()));
    return messages.text(Message.lines(lines));
  }

  private static List<Message> shortened(List<Message> lines) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<Message> some = new ArrayList<>(lines.subList(0, MOST_LINES));
    some.add(Message.of("alert.more", lines.size() - MOST_LINES));
    return some;
  }
}
