# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
works='a client gets a page over HTTP; master and worker are patched'
packages='libpcre2-dev libssl-dev zlib1g-dev'

project_configure() {
	export_flags
	./configure --prefix=/usr/share/nginx \
		--conf-path=/etc/nginx/nginx.conf \
		--error-log-path=stderr --modules-path=/usr/lib/nginx/modules \
		--with-cc=kpatch_cc --with-cc-opt="$CFLAGS -fPIC $CPPFLAGS" \
		--with-ld-opt="$LDFLAGS -fPIC" \
		--with-compat --with-debug --with-pcre-jit --with-threads \
		--with-http_{ssl,stub_status,realip,auth_request,v2,dav}_module \
		--with-http_{slice,addition,flv,gunzip,gzip_static}_module \
		--with-http_{mp4,random_index,secure_link,sub}_module \
		--with-{mail,stream}=dynamic --with-mail_ssl_module \
		--with-stream_{ssl,ssl_preread,realip}_module
}

# Its own `clean` takes what configure made.
project_clean() {
	find objs -name '*.o' -delete &&
	rm -f objs/nginx objs/*.so
}

project_start() {
	local dir=$work/nginx module

	port=$(free_port)
	mkdir -p "$dir/html"
	echo 'it works' > "$dir/html/index.html"
	"$here/drivers/ask-nginx" -w "$dir/html" || return
	for module in mail stream; do
		echo "load_module $1/usr/lib/nginx/modules/ngx_${module}_module.so;"
	done > "$dir/conf"
	cat >> "$dir/conf" <<-END
		user root;
		daemon off;
		pid $dir/pid;
		error_log $dir/log;
		events { worker_connections 256; }
		http {
			access_log off;
			client_body_temp_path $dir/1;
			proxy_temp_path $dir/2;
			fastcgi_temp_path $dir/3;
			uwsgi_temp_path $dir/4;
			scgi_temp_path $dir/5;
			server {
				listen 127.0.0.1:$port;
				root $dir/html;
				location ~ \\.mp4\$ { mp4; }
				location /behind {
					proxy_pass https://127.0.0.1:$((port + 3));
				}
			}
		}
		mail {
			auth_http 127.0.0.1:$((port + 2))/;
			smtp_auth login none;
			server { listen 127.0.0.1:$((port + 1)); protocol smtp; }
		}
	END
	start "$1/usr/share/nginx/sbin/nginx" -p "$dir" -c "$dir/conf"
}

# The master and its worker.
project_pids() { echo "$pid"; pgrep -P "$pid"; }

project_ask() {
	local line

	exec 9<> "/dev/tcp/127.0.0.1/$port" || return 1
	printf 'GET / HTTP/1.0\r\n\r\n' >&9
	while IFS= read -r -t 2 -u 9 line; do
		[ "$line" != 'it works' ] || { exec 9>&-; return 0; }
	done
	exec 9>&-
	return 1
} 2> /dev/null

# What it says to one thing of a fix.
project_say() { "$here/drivers/ask-nginx" "$port" "$1"; }
