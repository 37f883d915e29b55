package shuanghe.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Alerts as a POST of JSON, made of the office's template, to a link such as that of a group robot.
 * Robots answer 200 also where they refuse and say so by a code other than 0 in their answer.
 *
 * @param link whose path and query are a secret and are never told
 * @param template file of the body
 */
record WebhookAlerts(URI link, Path template) implements AlertChannel {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int LONGEST_ANSWER = 1 << 16;

  /** Bytes of a text; robots refuse one of more than two kilobytes. */
  private static final int LONGEST_TEXT = 1800;

  private static final List<String> CODES = List.of("errcode", "code", "StatusCode");
  private static final List<String> REASONS = List.of("errmsg", "msg", "StatusMessage");

  @Override
  public String name() {
    return "webhook";
  }

  @Override
  public Optional<Message> send(String subject, String text) {
    try {
      String body = WebhookTemplate.read(template).fill(subject, shortened(text));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(link.toASCIIString()))
              .timeout(PATIENCE)
              .header("Content-Type", "application/json; charset=utf-8")
              .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
              .build();
      try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
        HttpResponse<InputStream> answer =
            client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
          return refusal(answer.statusCode(), in.readNBytes(LONGEST_ANSWER));
        }
      }
    } catch (DeliveryException unusable) {
      return Optional.of(unusable.sentence());
    } catch (IOException unreachable) {
      return Optional.of(unreachable(unreachable.getClass().getSimpleName()));
    } catch (IllegalArgumentException malformed) {
      return Optional.of(Message.of("delivery.no-webhook"));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Optional.of(unreachable(ended.getClass().getSimpleName()));
    }
  }

  private Message unreachable(String reason) {
    return Message.of("alert.webhook-unreachable", link.getRawAuthority(), reason);
  }

  private Optional<Message> refusal(int status, byte[] answer) {
    if (status / 100 != 2) {
      return Optional.of(refused("HTTP " + status));
    }
    JsonNode json = json(answer);
    return CODES.stream()
        .map(json::path)
        .filter(code -> code.isIntegralNumber() && code.asLong() != 0)
        .findFirst()
        .map(code -> refused((code.asString() + " " + reason(json)).strip()));
  }

  private Message refused(String reason) {
    return Message.of("alert.webhook-refused", link.getRawAuthority(), reason);
  }

  private static String reason(JsonNode json) {
    return REASONS.stream()
        .map(name -> json.path(name).asString(""))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> words.replaceAll("\\p{Cntrl}+", " "))
        .orElse("");
  }

  private static JsonNode json(byte[] answer) {
    JsonMapper mapper = new JsonMapper();
    try {
      return mapper.readTree(new String(answer, StandardCharsets.UTF_8));
    } catch (JacksonException noJson) {
      return mapper.createObjectNode();
    }
  }

  private static String shortened(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_TEXT) {
      return text;
    }
    int end = 0;
    for (int bytes = 0; bytes < LONGEST_TEXT - 3; ) {
      int character = text.codePointAt(end);
      bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      end += Character.charCount(character);
    }
    return text.substring(0, end) + "…";
  }
}
