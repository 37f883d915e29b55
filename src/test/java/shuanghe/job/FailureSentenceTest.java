package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.job.JobExecutionException;
import shuanghe.messages.English;

/** What broke first, or ran out, is what the sentence says, in whatever order it is reported. */
class FailureSentenceTest {

  private static final String MEMORY = "memory";
  private static final String DISK = "the disk is full";

  private static final Throwable FULL =
      new FileSystemException("out.pdf", null, "No space left on device");
  private static final Throwable DENIED = new AccessDeniedException("out.pdf");

  private static Throwable job(Throwable cause) {
    return new JobExecutionException("Partition handler returned an unsuccessful step", cause);
  }

  static Stream<Arguments> failures() {
    Throwable memory = new OutOfMemoryError("Java heap space");
    return Stream.of(
        Arguments.of(List.of(job(null), memory), MEMORY),
        Arguments.of(List.of(memory, job(null)), MEMORY),
        Arguments.of(List.of(job(job(memory))), MEMORY),
        Arguments.of(List.of(job(DENIED), job(memory)), MEMORY),
        Arguments.of(List.of(new IllegalStateException(new IOException(DENIED)), memory), MEMORY),
        Arguments.of(List.of(job(null), new UncheckedIOException(new IOException(FULL))), DISK),
        Arguments.of(List.of(DENIED, FULL), DISK),
        Arguments.of(List.of(job(null), job(DENIED)), "out.pdf"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void saysWhatRanOutOrElseWhatBrokeFirst(List<Throwable> failures, String said) {
    assertThat(English.said(FailureSentence.of(failures))).contains(said);
  }
}
