package shuanghe.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import shuanghe.model.Message;

/**
 * The right to work on an output folder, held by one process at a time. It is a lock of the
 * operating system, so a run that is killed loses it at once and a run that is alive never does.
 */
public final class OutputLock implements Closeable {

  /** Someone else works on the folder; the message says who. */
  public static final class BusyException extends RunPreventedException {
    private static final long serialVersionUID = 1;

    /** Refusal that names whoever works there. */
    public BusyException(Message sentence) {
      super(sentence);
    }
  }

  /** A byte far behind the text that says who holds the lock, so that others can read the text. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws BusyException if another run holds it
   * @throws IOException if the folder cannot be written
   */
  public static OutputLock take(Path output) throws IOException {
    Path state = output.resolve("state");
    Files.createDirectories(state);
    Path file = state.resolve("lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (lock(channel).isEmpty()) {
      channel.close();
      throw new BusyException(
          Message.of("run.output-busy", output, Files.readString(file).strip()));
    }
    ProcessHandle own = ProcessHandle.current();
    String who =
        String.format(
            Locale.ROOT,
            "%d, %s%n",
            own.pid(),
            own.info().startInstant().map(Object::toString).orElse("?"));
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)), 0);
    return new OutputLock(channel);
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
