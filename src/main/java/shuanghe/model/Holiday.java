package shuanghe.model;

import java.time.LocalDate;

/**
 * One occasion of a holiday or an event whose name stands for a period: 端午 of 2024.
 *
 * @param name its name as texts write it, such as 国庆
 * @param first first day, inclusive
 * @param last last day, inclusive
 */
public record Holiday(String name, LocalDate first, LocalDate last) {

  public Holiday {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a holiday has a name");
    }
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a holiday ends on or after its first day: " + name + " " + first + " to " + last);
    }
  }
}
