package shuanghe.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A way over the network to a port of this machine that can be cut: both sides keep their
 * connections and hear nothing any more, as where a cable is pulled or a filter drops packets; when
 * it is mended, what was sent meanwhile arrives.
 */
final class NetworkLink implements Closeable {

  private static final int AT_ONCE = 8192;

  private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int target;
  private boolean isCut;

  private NetworkLink(int target) throws IOException {
    this.target = target;
  }

  static NetworkLink to(int port) throws IOException {
    NetworkLink link = new NetworkLink(port);
    Thread.ofPlatform().daemon().start(link::acceptAll);
    return link;
  }

  /** The port to use in place of the other end's. */
  int port() {
    return entrance.getLocalPort();
  }

  synchronized void cut() {
    isCut = true;
  }

  synchronized void mend() {
    isCut = false;
    notifyAll();
  }

  private void acceptAll() {
    while (true) {
      try {
        Socket near = entrance.accept();
        Thread.ofPlatform().daemon().start(() -> connect(near));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket near) {
    try (near;
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target)) {
      Thread back = Thread.ofPlatform().daemon().start(() -> carry(far, near));
      carry(near, far);
      back.join();
    } catch (IOException | InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** Carries what one side sends, until either closes; then closes both. */
  private void carry(Socket from, Socket to) {
    byte[] some = new byte[AT_ONCE];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        awaitMended();
        out.write(some, 0, read);
      }
      awaitMended();
    } catch (IOException | InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void awaitMended() throws InterruptedException {
    while (isCut) {
      wait();
    }
  }

  @Override
  public void close() throws IOException {
    mend();
    entrance.close();
  }
}
