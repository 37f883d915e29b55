package shuanghe.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A host of its own on this machine: a Linux network namespace with a virtual cable to this one,
 * which its packet filter (nftables) cuts off. Needs root, {@code ip} and {@code nft}.
 */
final class NetworkHost implements Closeable {

  /** The network of all such hosts, in which this machine is {@code 10.79.NUMBER.1}. */
  static final String NETWORK = "10.79.0.0/16";

  private static final String PREFIX = "10.79.";

  private final String name;
  private final int number;

  private NetworkHost(int number) {
    this.name = "shuanghe-" + ProcessHandle.current().pid() + "-" + number;
    this.number = number;
  }

  /** Whether this machine lets hosts be made and cut off. */
  static boolean isPossible() throws InterruptedException {
    NetworkHost probe = new NetworkHost(0);
    try {
      execute("ip netns add " + probe.name);
      try (probe) {
        probe.inside("nft list tables");
        return true;
      }
    } catch (IOException notHere) {
      return false;
    }
  }

  /**
   * Makes a host.
   *
   * @param number from 1, another for each
   */
  static NetworkHost join(int number) throws IOException, InterruptedException {
    NetworkHost host = new NetworkHost(number);
    String here = "v" + ProcessHandle.current().pid() + "h" + number;
    String there = "v" + ProcessHandle.current().pid() + "t" + number;
    execute("ip netns add " + host.name);
    execute("ip link add " + here + " type veth peer name " + there + " netns " + host.name);
    execute("ip address add " + host.entrance() + "/24 dev " + here);
    execute("ip link set " + here + " up");
    host.inside("ip address add " + host.address() + "/24 dev " + there);
    host.inside("ip link set " + there + " up");
    host.inside("ip link set lo up");
    return host;
  }

  /** Its address. */
  String address() {
    return PREFIX + number + ".2";
  }

  /** The address by which it reaches this machine. */
  String entrance() {
    return PREFIX + number + ".1";
  }

  /** What starts a command there, which has the number of its process on this machine. */
  List<String> starter() {
    return List.of("ip", "netns", "exec", name);
  }

  /** Drops every packet that comes in or goes out; neither side is told. */
  void cut() throws IOException, InterruptedException {
    inside("nft add table ip cut");
    for (String way : List.of("input", "output")) {
      inside("nft add chain ip cut %1$s { type filter hook %1$s priority 0 ; policy drop ; }", way);
    }
  }

  /** Lets packets through again. */
  void mend() throws IOException, InterruptedException {
    inside("nft delete table ip cut");
  }

  private void inside(String command, Object... values) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(starter());
    whole.addAll(List.of(command.formatted(values).split(" ")));
    execute(whole);
  }

  private static void execute(String command) throws IOException, InterruptedException {
    execute(List.of(command.split(" ")));
  }

  private static void execute(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": " + said);
    }
  }

  /** Takes the host away, with its cable. */
  @Override
  public void close() throws IOException {
    try {
      execute("ip netns delete " + name);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
