package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileStatTest {

  private static final Instant CHANGED = Instant.parse("2023-09-25T08:00:00Z");

  @TempDir Path folder;

  @Test
  void isTheSameWhileNothingIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), "one");
    assertThat(FileStat.of(file)).isEqualTo(FileStat.of(file));
    assertThat(FileStat.of(file).size()).isEqualTo(3);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void differsWhereTheTimeOfAChangeIsSetBack() throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), "one");
    FileTime before = Files.getLastModifiedTime(file);
    FileStat mark = FileStat.of(file);
    Files.delete(file);
    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, before);
    assertThat(FileStat.of(file)).isNotEqualTo(mark);
  }

  @Test
  void isSettledOnceTheStepOfTimeIsOverInWhichItWasChanged() {
    FileStat mark = new FileStat(3, 0, FileTime.from(CHANGED).to(TimeUnit.NANOSECONDS), 0);
    assertThat(mark.isSettled(CHANGED)).isFalse();
    assertThat(mark.isSettled(CHANGED.plusSeconds(1))).isFalse();
    assertThat(mark.isSettled(CHANGED.plusSeconds(3))).isTrue();
    assertThat(mark.isSettled(CHANGED.minusSeconds(3600))).isFalse();
  }
}
