package shuanghe.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import shuanghe.model.UnusableException;
import shuanghe.pdf.TypesettingException;

/** Says in a sentence why a run broke and what to do. */
public final class FailureSentence {

  /** H2's error code FILE_CORRUPTED_1. */
  private static final int H2_FILE_CORRUPTED = 90030;

  private FailureSentence() {}

  /** The sentence for a failure, found in it or in its causes. */
  public static String of(Throwable failure) {
    return of(List.of(failure));
  }

  /**
   * The sentence for failures that followed from each other, the earliest first: that of the first
   * that can be explained, because what breaks next often does so for reasons that explain nothing.
   */
  static String of(List<Throwable> failures) {
    return failures.stream()
        .flatMap(failure -> Stream.iterate(failure, f -> f != null, Throwable::getCause))
        .map(FailureSentence::known)
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .orElseGet(() -> rootOf(failures.getFirst()));
  }

  private static String known(Throwable cause) {
    String message = cause.getMessage() == null ? "" : cause.getMessage();
    if (cause instanceof IOException && isFull(message)) {
      return "the disk is full; make room and start the run again";
    }
    if (cause instanceof IOException && message.toLowerCase(Locale.ROOT).contains("too large")) {
      return "the system lets no file of the output folder grow so large; raise the limit"
          + " (ulimit -f) or name another folder with --output, and start the run again";
    }
    if (cause instanceof SQLException damaged && damaged.getErrorCode() == H2_FILE_CORRUPTED) {
      return "the warehouse in the output folder is damaged; put back a copy of the folder 'state',"
          + " or move that folder away: the next run then reads all input anew, but the revisions, the"
          + " history of runs and the record of letters sent are gone with it";
    }
    return switch (cause) {
      case OutputLock.Busy busy -> message;
      case InputChanged changed -> message;
      case AccessDeniedException denied ->
          "'%s' may not be written or read; give the run the right to".formatted(denied.getFile());
      case NoSuchFileException gone ->
          "'%s' is not there; put it back and start the run again".formatted(gone.getFile());
      case ReadOnlyFileSystemException readOnly ->
          "the output folder lies on a read-only file system; name another with --output";
      case FileSystemException file ->
          "'%s' cannot be written or read: %s"
              .formatted(
                  file.getFile(), file.getReason() == null ? "no reason given" : file.getReason());
      case FlywayValidateException other ->
          "the warehouse in the output folder was made by another version of the program;"
              + " use that version, or name another folder with --output";
      case UnusableException unusable -> message;
      case TypesettingException template -> "the briefing cannot be typeset: " + message;
      default -> "";
    };
  }

  private static boolean isFull(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("no space left")
        || lower.contains("not enough space")
        || lower.contains("quota exceeded");
  }

  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null
        ? root.getClass().getSimpleName()
        : root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
