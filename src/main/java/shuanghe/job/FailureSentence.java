package shuanghe.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;

/** Says in a sentence why a run broke and what to do. */
final class FailureSentence {

  private FailureSentence() {}

  static String of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
        return cause.getMessage() + " may not be written; give the run the right to write there";
      }
      if (cause instanceof IOException
          && cause.getMessage() != null
          && cause.getMessage().contains("No space left")) {
        return "the disk is full; make room and start the run again";
      }
      if (cause instanceof FileSystemException file) {
        return "%s cannot be written or read: %s".formatted(file.getFile(), file.getReason());
      }
    }
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
