package vn.hoctap.recognition.portal.assessing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in Vietnam: 17.889 and 14,51. */
public final class Numerals {
    /** Dots part thousands; a number that has some has all of them. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4}");

    private static final Pattern DECIMAL = Pattern.compile("(" + WHOLE.pattern() + ")(,\\d{1,6})?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numerals() {}

    /** Empty for what is no whole number. */
    static Optional<Long> whole(String typed) {
        return WHOLE.matcher(typed).matches()
                ? Optional.of(new BigInteger(typed.replace(".", "")).longValueExact())
                : Optional.empty();
    }

    /** Empty for what is no number. */
    public static Optional<BigDecimal> decimal(String typed) {
        return DECIMAL.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** So many of so many, such as 14,51 %; a dash where there is nothing to have a share of. */
    public static String percent(long reached, long of) {
        return of == 0 ? "–" : of(share(reached, of)) + "\u00a0%";
    }

    /** In per cent, rounded to hundredths, which is how reports give it. */
    public static BigDecimal share(long reached, long of) {
        return BigDecimal.valueOf(reached).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    public static String of(BigDecimal number) {
        var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")));
        return format.format(number);
    }
}
