	.file	"orig.cc"
	.text
	.p2align 4
	.globl	_Z1fv
	.type	_Z1fv, @function
_Z1fv:
.LFB0:
	.cfi_startproc
	movl	value(%rip), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	_Z1fv, .-_Z1fv
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.type	_GLOBAL__sub_I_value, @function
_GLOBAL__sub_I_value:
.LFB2:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$1, %edi
	call	_Z1gi@PLT
	movl	%eax, value(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	_GLOBAL__sub_I_value, .-_GLOBAL__sub_I_value
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I_value
	.globl	value
	.bss
	.align 4
	.type	value, @object
	.size	value, 4
value:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
