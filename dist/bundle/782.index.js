"use strict";
exports.id = 782;
exports.ids = [782];
exports.modules = {

/***/ 93782:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentBody: function() { return /* binding */ commentBody; },
/* harmony export */   commentMarker: function() { return /* binding */ commentMarker; },
/* harmony export */   upsertComment: function() { return /* binding */ upsertComment; }
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20653);
/* harmony import */ var _describe_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83698);
/* harmony import */ var _scan_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11419);



const commentMarker = '<!-- vaani-guard -->';
const longestBody = 60_000;
function commentBody(report, context) {
    const { leaks, warnings } = (0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report);
    const resolved = report.result === 'clean' && leaks.length + warnings.length === 0
        ? '\nKeys that earlier versions of this comment named count as leaked until they are revoked.\n'
        : '';
    return `${commentMarker}\n${(0,_scan_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .scanSummary */ .y)(report, context, longestBody)}${resolved}`;
}
async function upsertComment(octokit, { owner, repo, number }, body, create) {
    try {
        const comments = await ownComments(octokit, { owner, repo, number });
        for (const comment of comments) {
            if (comment.body.trim() === body.trim())
                return { state: 'unchanged' };
            const updated = await updateComment(octokit, { owner, repo, id: comment.id }, body);
            if (updated)
                return { state: 'updated' };
        }
        if (!create) {
            return comments.length === 0
                ? { state: 'none' }
                : { state: 'refused', notice: refusal({ status: 403 }) };
        }
        await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
        return { state: 'created' };
    }
    catch (error) {
        if (!create && isForbidden(error))
            return { state: 'none' };
        return { state: 'refused', notice: refusal(error) };
    }
}
async function ownComments(octokit, target) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        owner: target.owner,
        repo: target.repo,
        issue_number: target.number,
        per_page: 100,
    });
    return comments
        .filter(({ body, user, author_association: association }) => body?.startsWith(commentMarker) === true &&
        (user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association)))
        .map(({ id, body }) => ({ id, body: (body ?? '').replaceAll('\r\n', '\n') }));
}
async function updateComment(octokit, comment, body) {
    const { owner, repo, id } = comment;
    try {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
        return true;
    }
    catch (error) {
        if (isForbidden(error))
            return false;
        throw error;
    }
}
function isForbidden(error) {
    return [401, 403, 404].includes(statusOf(error) ?? 0);
}
function refusal(error) {
    if (isForbidden(error)) {
        return `The pull request comment could not be written: the token may not do that (status ${statusOf(error)}). Give the job "permissions: pull-requests: write", or turn the comment off with "comment: never". For pull requests from forks and Dependabot the token can only read, whatever the workflow says.`;
    }
    const why = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    return `The pull request comment could not be written: ${why}. The findings are in the job summary.`;
}
function statusOf(error) {
    const { status } = (error ?? {});
    return typeof status === 'number' ? status : null;
}


/***/ })

};
;