package dev.dateline.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    private static final URI BASE = URI.create("https://news.example/world/feed.xml?all=1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://Other.EXAMPLE:443/a           | https://other.example/a
            http://other.example:443/a            | http://other.example:443/a
            http://other.example                  | http://other.example/
            //other.example/a                     | https://other.example/a
            /a/b                                  | https://news.example/a/b
            a/b                                   | https://news.example/world/a/b
            ../a                                  | https://news.example/a
            ?page=2                               | https://news.example/world/feed.xml?page=2
            #top                                  | https://news.example/world/feed.xml
            /a#part                               | https://news.example/a
            /a b?c=d e&f=g&a=                     | https://news.example/a%20b?c=d%20e&f=g&a=
            /über/ß?q=ü                           | https://news.example/%C3%BCber/%C3%9F?q=%C3%BC
            https://bücher.example/               | https://xn--bcher-kva.example/
            /100%/a%zz%20                         | https://news.example/100%25/a%25zz%20
            /a//b                                 | https://news.example/a//b
            /public/../private/./x                | https://news.example/private/x
            /public/%2e%2E/private                | https://news.example/private
            /../../private                        | https://news.example/private
            /a\\b                                 | https://news.example/a/b
            https://news.example./a               | https://news.example/a
            https://[2001:DB8::1]:8443/a          | https://[2001:db8::1]:8443/a
            http://127.0.0.1/a                    | http://127.0.0.1/a
            """)
    void a_link_becomes_the_address_it_means(String link, String address) throws FetchFault {
        assertThat(WebAddress.resolve(BASE, link)).hasToString(address);
        assertThat(WebAddress.absolute(BASE, link)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file:///etc/passwd                    | UNSUPPORTED_SCHEME
            FILE:/etc/passwd                      | UNSUPPORTED_SCHEME
            javascript:alert(1)                   | UNSUPPORTED_SCHEME
            jar:http://a.example/b!/c             | UNSUPPORTED_SCHEME
            gopher://127.0.0.1:6379/_INFO         | UNSUPPORTED_SCHEME
            data:text/html,x                      | UNSUPPORTED_SCHEME
            http://user@news.example/             | USERINFO
            http://user:word@news.example/        | USERINFO
            http://good.example@127.0.0.1/        | USERINFO
            https://@news.example/                | USERINFO
            http:///a                             | BAD_URL
            http:/a                               | BAD_URL
            http://2130706433/                    | BAD_URL
            http://0x7f.0.0.1/                    | BAD_URL
            http://0x7f000001/                    | BAD_URL
            http://0177.0.0.1/                    | BAD_URL
            http://127.1/                         | BAD_URL
            http://127.0.0.1.5/                   | BAD_URL
            http://127.0.0.01/                    | BAD_URL
            http://[::1%25eth0]/                  | BAD_URL
            http://[::1]evil.example/             | BAD_URL
            http://a.example:0/                   | BAD_URL
            http://a.example:99999/               | BAD_URL
            http://a.example:8o/                  | BAD_URL
            http://%31%32%37.0.0.1/               | BAD_URL
            http://a b.example/                   | BAD_URL
            http://a,b.example/                   | BAD_URL
            http://ex%61mple.example/             | BAD_URL
            http://localhost%2e/                  | BAD_URL
            http://localhost../                   | BAD_URL
            http://a..example/                    | BAD_URL
            http://./                             | BAD_URL
            http://a$b*.example/                  | BAD_URL
            """)
    void a_link_that_must_not_be_asked_is_refused_and_kept_as_it_stands(String link, FetchReason reason) {
        assertThatThrownBy(() -> WebAddress.resolve(BASE, link))
                .isInstanceOfSatisfying(
                        FetchFault.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
        assertThat(WebAddress.absolute(BASE, link)).isEqualTo(link);
    }
}
