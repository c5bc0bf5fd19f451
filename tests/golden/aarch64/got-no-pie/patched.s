	.arch armv8-a
	.file	"patched.c"
	.text
	.align	2
	.p2align 4,,11
	.global	use
	.type	use, %function
use:
.LFB0:
	.cfi_startproc
	adrp	x1, record
	add	x1, x1, :lo12:record
	adrp	x2, table+288
	adrp	x5, other
	adrp	x7, known
	mov	w4, 1
	ldr	w3, [x2, #:lo12:table+288]
	ldr	w6, [x1, 12]
	str	w0, [x7, #:lo12:known]
	add	w3, w3, w6
	str	w3, [x5, #:lo12:other]
	strb	w4, [x1, 8]
	strh	w0, [x1, 10]
	ret
	.cfi_endproc
.LFE0:
	.size	use, .-use
	.align	2
	.p2align 4,,11
	.global	address
	.type	address, %function
address:
.LFB1:
	.cfi_startproc
	cmp	w0, 0
	adrp	x1, callee
	adrp	x0, table+8
	add	x1, x1, :lo12:callee
	add	x0, x0, :lo12:table+8
	csel	x0, x0, x1, eq
	ret
	.cfi_endproc
.LFE1:
	.size	address, .-address
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
