package shuanghe.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Size, times and number of a file, which a file system tells without reading it. A file whose mark
 * is the same has the same bytes, but for one that was changed while its times stood still.
 *
 * @param size bytes
 * @param modified when its bytes were last written, in nanoseconds since 1970; programs can set it
 * @param changed when its bytes, name or rights were last changed, in nanoseconds since 1970; only
 *     the system sets it. Where the system keeps none, it is {@code modified}
 * @param inode number of the file on its disk; 0 where there is none
 */
public record FileStat(long size, long modified, long changed, long inode) {

  /**
   * The coarsest steps in which file systems tell time: two seconds, on FAT. A file may be changed
   * again within the step in which it was read, and its times then stay as they are.
   */
  private static final Duration STEP = Duration.ofSeconds(2);

  private static final boolean HAS_INODES =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /**
   * The mark of a file as it is now; of a link, that of the file it leads to.
   *
   * @throws IOException if the file is gone
   */
  public static FileStat of(Path path) throws IOException {
    if (HAS_INODES) {
      Map<String, Object> found =
          Files.readAttributes(path, "unix:size,lastModifiedTime,ctime,ino");
      return new FileStat(
          (Long) found.get("size"),
          nanos((FileTime) found.get("lastModifiedTime")),
          nanos((FileTime) found.get("ctime")),
          (Long) found.get("ino"));
    }
    BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
    long modified = nanos(found.lastModifiedTime());
    return new FileStat(found.size(), modified, modified, 0);
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /**
   * Whether any later change of the file shows in its mark. Git calls an entry of its index racy
   * where this does not hold, and reads the file again.
   *
   * @param read when the file was begun to be read
   */
  public boolean isSettled(Instant read) {
    return changed < TimeUnit.SECONDS.toNanos(read.getEpochSecond()) - STEP.toNanos();
  }
}
