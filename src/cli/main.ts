process.stderr.write('the-thuc: dòng lệnh chưa sẵn sàng trong bản này.\n');
process.exitCode = 2;
