package shuanghe.model;

/**
 * A cooperation domain, one row of the code list {@code domains.csv}; {@link #OTHER} holds what
 * belongs to none of them, never dropped.
 *
 * @param code the code used in files and on the command line, such as {@code transport}
 * @param label the name shown to readers
 * @param rank its place in the list, from 1; 0 for {@link #OTHER}
 */
public record Domain(String code, String label, int rank) implements Comparable<Domain> {

  /** What belongs to no domain of the list. */
  public static final Domain OTHER = new Domain("other", "其他", 0);

  /** Whether this is {@link #OTHER}. */
  public boolean isOther() {
    return rank == 0;
  }

  /** In the order of the list, {@link #OTHER} last. */
  @Override
  public int compareTo(Domain other) {
    return Integer.compareUnsigned(rank - 1, other.rank - 1);
  }
}
