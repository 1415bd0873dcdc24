package vn.hoctap.recognition.criteria;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.criteria.Trait;

/** Whom scopes are meant for; traits combine freely, so a scope fits somebody unless it contradicts itself. */
final class ScopeRule {
    private ScopeRule() {}

    static boolean fitsSomebody(Scope scope) {
        return leavesOne(scope, scope.noneOf());
    }

    /** Whether an applicant could be meant by both. */
    static boolean shareSomebody(Scope one, Scope other) {
        var excluded =
                Stream.of(one.noneOf(), other.noneOf()).flatMap(List::stream).toList();
        return agree(one.territory(), other.territory()) && leavesOne(one, excluded) && leavesOne(other, excluded);
    }

    private static boolean leavesOne(Scope scope, Collection<Trait> excluded) {
        return scope.anyOf().isEmpty() || scope.anyOf().stream().anyMatch(trait -> !excluded.contains(trait));
    }

    private static boolean agree(Territory one, Territory other) {
        return one == other || one == Territory.ANY || other == Territory.ANY;
    }
}
