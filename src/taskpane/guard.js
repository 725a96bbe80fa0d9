/*
 * Word 2016 and 2019 may show the pane in the engine of Internet Explorer or of the first Edge, which cannot even parse the
 * program. Written in ES5 and loaded first, so that the user reads a sentence instead of looking at an empty pane.
 */
(function () {
  'use strict';
  if (!/Trident|Edge\//.test(navigator.userAgent)) {
    return;
  }
  document.addEventListener('DOMContentLoaded', function () {
    var notice = document.createElement('p');
    notice.setAttribute('role', 'alert');
    notice.style.cssText = 'margin:16px;font:14px/1.5 "Segoe UI",sans-serif';
    notice.textContent =
      'Phần bổ trợ không chạy trên phiên bản Office này. Hãy nâng cấp lên Office 2021 trở lên hoặc Microsoft 365.';
    document.body.appendChild(notice);
  });
})();
