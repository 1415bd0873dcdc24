package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A path")
class RequestTargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/dossiers",
                "/bo-tieu-chi/",
                "/api/v1/dossiers.csv",
                "/a/...",
                "/.well-known/x",
                "/webjars/a@2.0/b,c=d",
                "/t%C3%ACm%20ki%E1%BA%BFm",
                "/%22quoted%22"
            })
    void is_canonical(String path) {
        assertThat(RequestTarget.isCanonical(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "a",
                "//",
                "//a",
                "/a//b",
                "/a/./b",
                "/a/../b",
                "/a/..",
                "/a/.",
                "/%2e%2e/a",
                "/a/%2E",
                "/a%2Fb",
                "/a%2fb",
                "/a%5Cb",
                "/a\\b",
                "/a;b",
                "/a%3Bb",
                "/..;/a",
                "/a;jsessionid=1",
                "/a%00",
                "/a%0d%0aSet-Cookie:x",
                "/a%7F",
                "/%61pi",
                "/a%2Db",
                "/a%252Fb",
                "/a%zz",
                "/a%4",
                "/a%",
                "/a b",
                "/t\u00ECm",
                "/a%C0%80",
                "/a%ED%A0%80",
                "/a%E1%BA",
                "/a%E1x%BA%BF",
                "/a?b",
                "/a#b"
            })
    void is_not_canonical(String path) {
        assertThat(RequestTarget.isCanonical(path)).isFalse();
    }

    @Test
    void may_be_long() {
        assertThat(RequestTarget.isCanonical("/" + "a%20".repeat(100_000))).isTrue();
        assertThat(RequestTarget.isCanonical("/a".repeat(100_000))).isTrue();
    }
}
