package shuanghe.partition;

/**
 * The partition was taken over by another worker, or its run is over: no row of it may be added.
 */
public final class FencedException extends RuntimeException {

  FencedException(long partition) {
    super("partition " + partition + " is no longer this worker's");
  }
}
