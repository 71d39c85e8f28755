package registry;

import jakarta.validation.Valid;
import org.ioemt.member.Member;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Takes members who are eligible. */
// snippet
@Service
@Validated
class Registry {

  Member enroll(@Valid Member member) {
    return member;
  }
}
// end
