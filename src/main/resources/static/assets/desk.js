// Seasoning for pages that work without it. ES2015: offices' browsers are old.
(function () {
  'use strict';

  var AT_ONCE = 3;

  // 上传表件: files dropped or chosen go one request each, some at a time, with a line for every file.
  function uploading(form) {
    var input = form.querySelector('input[type=file]');
    var list = form.querySelector('.progress');
    var token = form.querySelector('input[name=_csrf]');
    var most = Number(form.dataset.most);

    function line(file) {
      var item = document.createElement('li');
      item.textContent = file.name + ' …';
      list.hidden = false;
      list.appendChild(item);
      return item;
    }

    function send(file, item, done) {
      var body = new FormData();
      body.append('file', file, file.name);
      body.append('unit', form.elements.unit.value);
      var request = new XMLHttpRequest();
      request.open('POST', '/upload/one');
      request.setRequestHeader('X-XSRF-TOKEN', token.value);
      request.upload.onprogress = function (event) {
        if (event.lengthComputable) {
          item.textContent = file.name + ' ' + Math.round(event.loaded * 100 / event.total) + '%';
        }
      };
      request.onload = function () {
        if (request.status === 200) {
          item.textContent = '';
          var link = document.createElement('a');
          link.href = request.getResponseHeader('Location');
          link.textContent = file.name;
          item.appendChild(link);
          item.appendChild(document.createTextNode(' ' + request.responseText));
        } else {
          item.textContent = file.name + ' ✕ ' + (request.status === 413 ? '> ' + form.dataset.size : request.status);
        }
        done();
      };
      request.onerror = function () {
        item.textContent = file.name + ' ✕';
        done();
      };
      request.send(body);
    }

    function take(files) {
      var waiting = Array.prototype.slice.call(files, 0, most).map(function (file) {
        return {file: file, item: line(file)};
      });
      function next() {
        var one = waiting.shift();
        if (one) {
          send(one.file, one.item, next);
        }
      }
      if (files.length > most) {
        line({name: form.dataset.rest.replace('{n}', files.length - most)});
      }
      for (var i = 0; i < AT_ONCE; i++) {
        next();
      }
    }

    form.querySelector('.scripted').hidden = false;

    form.addEventListener('submit', function (event) {
      if (input.files.length > 0) {
        event.preventDefault();
        take(input.files);
        input.value = '';
      }
    });
    ['dragenter', 'dragover', 'dragleave', 'drop'].forEach(function (kind) {
      form.addEventListener(kind, function (event) {
        event.preventDefault();
        form.classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
        if (kind === 'drop') {
          take(event.dataTransfer.files);
        }
      });
    });
  }

  // 报送: one cursor for the sheet as sent and for the figures as taken; n and p go from finding to finding.
  function cursor(trail) {
    var marked = [];

    function mark(elements) {
      marked.forEach(function (one) { one.classList.remove('here'); });
      marked = elements.filter(Boolean);
      marked.forEach(function (one) { one.classList.add('here'); });
    }

    function rowOf(cell) {
      return Array.prototype.filter.call(trail.querySelectorAll('tr[data-cell]'), function (row) {
        return cell && row.getAttribute('data-cell') === cell.id.slice(2);
      })[0];
    }

    function show(element) {
      if (element) {
        element.scrollIntoView({block: 'nearest', inline: 'nearest'});
      }
    }

    function pointAt(row, cell, moved) {
      mark([row, cell]);
      show(moved);
    }

    ['click', 'focusin'].forEach(function (kind) {
      trail.addEventListener(kind, function (event) {
        var row = event.target.closest('tr[data-cell]');
        var cell = row && document.getElementById('c-' + row.getAttribute('data-cell'));
        if (row) {
          pointAt(row, cell, cell);
        }
      });
    });
    Array.prototype.forEach.call(document.querySelectorAll('.sheet'), function (sheet) {
      sheet.addEventListener('click', function (event) {
        var cell = event.target.closest('td[id]');
        var row = rowOf(cell);
        if (cell && !event.target.closest('a')) {
          pointAt(row, cell, row);
        }
      });
    });

    var findings = Array.prototype.slice.call(document.querySelectorAll('#findings li'));
    var at = -1;
    document.addEventListener('keydown', function (event) {
      var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      var step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0;
      if (typing || event.ctrlKey || event.altKey || event.metaKey || !step || !findings.length) {
        return;
      }
      at = (at + step + findings.length) % findings.length;
      var link = findings[at].querySelector('a[href^="#c-"]');
      var cell = link && document.getElementById(link.getAttribute('href').slice(1));
      mark([findings[at], cell, rowOf(cell)]);
      show(findings[at]);
      show(cell);
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll('form.upload'), uploading);
  Array.prototype.forEach.call(document.querySelectorAll('.trail'), cursor);
}());
