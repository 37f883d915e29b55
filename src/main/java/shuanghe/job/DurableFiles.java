package shuanghe.job;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Durable writing, so that a power cut leaves an edition whole: contents reach the disk before the
 * name that makes them an edition does (fsync before rename, POSIX.1-2024).
 */
class DurableFiles {

  /** Lets a file's content, or the names in a folder, reach the disk. */
  void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && File.separatorChar == '\\') {
      return; // Windows opens no folder and writes names through by itself
    }
    StandardOpenOption access = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, access)) {
      channel.force(true);
    }
  }

  /** Renames within a file system, at once or not at all. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
