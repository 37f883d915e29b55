package shuanghe.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Samples of a process, taken every 20 ms until its end: what it cost up to each moment.
 *
 * @param moments in the order of time; the first is the start
 * @param wall seconds from the start of the process to its end
 */
record ProcessSamples(List<Moment> moments, double wall) {

  /**
   * A moment of the process.
   *
   * @param wall seconds from its start
   * @param processor seconds of all processors up to here, of the program and of the system for it
   * @param residentPeak the most memory it held up to here, in MiB; of Linux only, else 0
   */
  record Moment(double wall, double processor, long residentPeak) {}

  private static final Pattern RESIDENT_PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int KIB_A_MIB = 1024;
  private static final long SAMPLE_MILLIS = 20;
  private static final double NANOS = 1e9;

  /** Follows a process to its end. */
  static ProcessSamples until(Process process, long startNanos) throws InterruptedException {
    List<Moment> moments = new ArrayList<>(List.of(new Moment(0, 0, 0)));
    while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
      Moment last = moments.getLast();
      moments.add(
          new Moment(
              seconds(startNanos),
              process
                  .info()
                  .totalCpuDuration()
                  .map(taken -> taken.toNanos() / NANOS)
                  .orElse(last.processor()),
              Math.max(last.residentPeak(), residentPeakNow(process))));
    }
    return new ProcessSamples(List.copyOf(moments), seconds(startNanos));
  }

  /** Processor seconds of the whole process. */
  double processor() {
    return moments.getLast().processor();
  }

  /** The most memory the process held, in MiB. */
  long residentPeak() {
    return moments.getLast().residentPeak();
  }

  /** Processor seconds taken until a moment of the process, told in seconds from its start. */
  double processor(double moment) {
    double taken = 0;
    for (Moment each : moments) {
      if (each.wall() > moment) {
        return taken;
      }
      taken = each.processor();
    }
    return taken;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  /** The system's own high-water mark of the process. */
  private static long residentPeakNow(Process process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      Matcher peak = RESIDENT_PEAK.matcher(Files.readString(status));
      return peak.find() ? Long.parseLong(peak.group(1)) / KIB_A_MIB : 0;
    } catch (IOException noSuchProcessOrSystem) {
      return 0;
    }
  }
}
