package shuanghe.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import shuanghe.model.Message;
import shuanghe.model.UnusableException;
import shuanghe.typeset.TypesettingException;

/** Sentence that says why a run broke and what to do. */
public final class FailureSentence {

  /** Key of the sentence of a warehouse whose file could not be read or written. */
  private static final String WAREHOUSE = "failure.warehouse-damaged";

  /**
   * H2's error codes GENERAL_ERROR_1 (that is what a chunk of the file that is not found becomes),
   * IO_EXCEPTION_1, FILE_CORRUPTED_1, IO_EXCEPTION_2, DATABASE_IS_CLOSED and
   * DATABASE_CALLED_AT_SHUTDOWN: after the first of them the store closes itself, and whoever works
   * in it beside meets one of the last two.
   */
  private static final Set<Integer> H2_UNREADABLE =
      Set.of(50_000, 90_028, 90_030, 90_031, 90_098, 90_121);

  /** Classes of SQLSTATE: no connection, no right to one, no such database, no room for more. */
  private static final Set<String> OUT_OF_REACH = Set.of("08", "28", "3D", "53", "57");

  /**
   * What HikariCP says, without an SQLSTATE, of every use of a connection after the one that found
   * it broken: Flyway goes on to use it, and it is this that it throws.
   */
  private static final String BROKEN_BEFORE = "Connection is closed";

  private static final Logger LOG = LoggerFactory.getLogger(FailureSentence.class);

  private FailureSentence() {}

  /** A failure and what caused it, the deepest cause last. */
  static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, f -> f != null, Throwable::getCause);
  }

  /** The sentence for a failure, found in it or in its causes. */
  public static Message of(Throwable failure) {
    return of(List.of(failure));
  }

  /** Whether a failure is a setting of the environment, which must be mended before a new start. */
  public static boolean isOfSetting(Throwable failure) {
    return causes(failure)
        .anyMatch(
            cause ->
                cause instanceof UnusableSettingException
                    || cause instanceof BindException setting && setting.getProperty() != null);
  }

  /** Whether a run failed because the warehouse's file could not be read or written. */
  public static boolean isOfWarehouse(RunOutcome outcome) {
    return outcome instanceof RunOutcome.Failed failed && failed.sentence().key().equals(WAREHOUSE);
  }

  /**
   * The sentence for failures that followed from each other, the earliest first. Where memory or
   * disk ran out, or no file may grow further, that is the reason of all, wherever it stands; else
   * it is that of the first that can be explained, because what breaks next often does so for
   * reasons that explain nothing.
   */
  static Message of(List<Throwable> failures) {
    List<Throwable> causes = failures.stream().flatMap(FailureSentence::causes).toList();
    return Stream.concat(
            causes.stream().map(FailureSentence::exhausted),
            causes.stream().map(FailureSentence::known))
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .orElseGet(() -> kept(failures));
  }

  private static Message exhausted(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return Message.of("failure.memory");
    }
    if (!(cause instanceof IOException)) {
      return Message.NONE;
    }
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("too large")) {
      return Message.of("failure.file-too-large");
    }
    return isFull(message) ? Message.of("failure.disk-full") : Message.NONE;
  }

  private static Message known(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof SQLException damaged && H2_UNREADABLE.contains(damaged.getErrorCode())) {
      return Message.of(WAREHOUSE);
    }
    if (cause instanceof SQLException server && isOutOfReach(server)) {
      return Message.of("failure.database", message.lines().findFirst().orElse(""));
    }
    if (cause instanceof BindException setting && setting.getProperty() != null) {
      return UnusableSettingException.told(
          setting.getName().toString(), setting.getProperty().getValue());
    }
    return switch (cause) {
      case RunPreventedException hindered -> hindered.sentence();
      case SQLTransientConnectionException allTaken -> Message.of("failure.connections");
      case AccessDeniedException denied -> Message.of("failure.denied", denied.getFile());
      case NoSuchFileException gone -> Message.of("failure.gone", gone.getFile());
      case ReadOnlyFileSystemException readOnly -> Message.of("failure.read-only");
      case FileSystemException file -> unusable(file);
      case FlywayValidateException other -> Message.of("failure.other-version");
      case TypesettingException template -> Message.of("failure.typesetting", template.sentence());
      case UnusableException unusable -> unusable.sentence();
      default -> Message.NONE;
    };
  }

  /** What the operating system says in English of a path that can be neither read nor written. */
  private static Message unusable(FileSystemException file) {
    String reason = String.valueOf(file.getReason());
    return switch (reason.toLowerCase(Locale.ROOT)) {
      case "read-only file system" -> Message.of("failure.read-only");
      case "not a directory" -> Message.of("failure.no-folder", file.getFile());
      default -> Message.of("failure.file", file.getFile(), reason);
    };
  }

  private static boolean isFull(String message) {
    return message.contains("no space left")
        || message.contains("not enough space")
        || message.contains("quota exceeded");
  }

  private static boolean isOutOfReach(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        ? BROKEN_BEFORE.equals(failure.getMessage())
        : state.length() == 5 && OUT_OF_REACH.contains(state.substring(0, 2));
  }

  /** What nobody foresaw is kept in the log, with its trace, for whoever mends the program. */
  private static Message kept(List<Throwable> failures) {
    failures.forEach(failure -> LOG.error("an error that is not foreseen", failure));
    return Message.of("failure.unknown");
  }
}
