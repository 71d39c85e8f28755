package registry;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Members as JSON without a mapper, in an application whose own mapper is Jackson 3's. */
@Component
class MemberConverter extends AbstractHttpMessageConverter<Member> {

  private static final WireCodec<Member> MEMBERS = WireCodec.of(Member.class);
  private static final JsonFactory JSON = new JsonFactory();

  MemberConverter() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Member.class.isAssignableFrom(type);
  }

  @Override
  protected Member readInternal(Class<? extends Member> type, HttpInputMessage message)
      throws IOException {
    byte[] body = message.getBody().readAllBytes();
    try {
      return MEMBERS.read(body, 0, body.length);
    } catch (JsonProcessingException e) {
      throw new HttpMessageNotReadableException(e.getMessage(), e, message);
    }
  }

  @Override
  protected void writeInternal(Member member, HttpOutputMessage message) throws IOException {
    try (JsonGenerator generator = JSON.createGenerator(message.getBody(), JsonEncoding.UTF8)) {
      MEMBERS.write(member, generator);
    }
  }
}
