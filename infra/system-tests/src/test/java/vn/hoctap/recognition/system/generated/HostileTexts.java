package vn.hoctap.recognition.system.generated;

import java.util.List;
import java.util.Random;

/** Texts that somebody sends who wishes a program ill, or whose own program is broken; after the list of bad input. */
final class HostileTexts {
    /** Stands in every text of ours that could be somebody's name, and so must be in no log. */
    static final String MARK = "Kanari";

    private static final List<String> CORPUS = List.of(
            "",
            " ",
            MARK + "\u0000",
            MARK + "\ud800",
            "\udfff" + MARK,
            MARK + "\u202e\u2066",
            MARK + "\u200b\u00ad\ufeff",
            "Nguye\u0302\u0303n " + MARK,
            "e\u0323\u0302\u0301" + "\u0301".repeat(60),
            "\u0110\u00d0\u0189 " + MARK,
            "K\u0430n\u0430ri",
            "Nguyá»…n",
            "NguyÔn " + MARK,
            "\uff10\uff11\uff12",
            "\u0661\u0662\u0663",
            "\ue000\ufffe\u0378",
            "\ud835\udc00\ud83d\ude00",
            "' OR '1'='1' --",
            "\"; DROP SCHEMA eventstore CASCADE; --",
            "1); SELECT pg_sleep(20); --",
            "${jndi:ldap://127.0.0.1:1/" + MARK + "}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "${7*7}{{7*7}}<%= 7*7 %>[[${7*7}]]__${7*7}__::x",
            "{\"$gt\":\"\"}",
            "*)(uid=*))(|(uid=*",
            "<svg onload=alert(1)>" + MARK + "</svg>",
            "\r\nSet-Cookie: " + MARK + "=1\r\n\r\n<html>",
            "=HYPERLINK(\"http://127.0.0.1/\")",
            "+1+1",
            "-1-1",
            "@SUM(A1)",
            "\t=1",
            "\uff1d1",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "%2e%2e%2f%00",
            "CON",
            "null",
            "undefined",
            "NaN",
            "-1",
            "0",
            "1e400",
            "9223372036854775808",
            "99999999999999999999999999999999999999999999999999999999999999999999999",
            "1.0",
            "00000000-0000-0000-0000-000000000000",
            "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
            "1-1-1-1-1",
            "{00000000-0000-0000-0000-000000000001}",
            "2026-02-30",
            "0000-01-01",
            "+10000-01-01",
            "9999-12-31",
            "-0001-01-01",
            "2024-02-29T25:00:00",
            "2024-01-01T00:00:00.000000000000000001Z",
            "(a+)+$",
            "%",
            "_%",
            "\\",
            "\u2028\u2029",
            "a\u0007b",
            "java.lang.Thread",
            "Đ".repeat(300));

    private HostileTexts() {}

    static String any(Random random) {
        return random.nextInt(200) == 0 ? MARK.repeat(17_000) : CORPUS.get(random.nextInt(CORPUS.size()));
    }
}
